import { randomUUID } from 'node:crypto'
import { ACTIONS, type Operation } from '../operations.ts'
import { CTXBAM, CTXLPS, SOAP, WSA, WSSE } from './espaces-de-noms.ts'
import { brut, type Fragment, xml } from './gabarit.ts'

/** Ce que les en-têtes disent du logiciel et de l'appelant. */
export interface Emission {
  idam: string
  version: string
  /** Identifiant de cette installation, le même à chaque appel. */
  instance: string
  /** Structure (OU du certificat) ou identifiant national du professionnel. */
  emetteur: string
  temps: Date
}

/** Ce qui change d'un appel à l'autre. */
export interface Message {
  operation: Operation
  /** Contenu de `COUVERTURE`, vide sans carte Vitale. */
  couverture: Fragment | null
  corps: Fragment
  /** Assertions de `wsse:Security`, déjà signées. */
  assertions: readonly string[]
}

/** Une enveloppe SOAP 1.2 complète pour INSi (ins.md §1.1 et §2.1 [V]). */
export function ecrireEnveloppe(message: Message, emission: Emission): string {
  const temps = emission.temps.toISOString()
  const enveloppe = xml`<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="${SOAP}" xmlns:wsa="${WSA}"><soap:Header>${securite(message.assertions)}
<ctxbam:ContexteBAM xmlns:ctxbam="${CTXBAM}" Version="01_02"><ctxbam:Id>${randomUUID()}</ctxbam:Id><ctxbam:Temps>${temps}</ctxbam:Temps><ctxbam:Emetteur>${emission.emetteur}</ctxbam:Emetteur><ctxbam:COUVERTURE>${message.couverture}</ctxbam:COUVERTURE></ctxbam:ContexteBAM>
<ctxlps:ContexteLPS xmlns:ctxlps="${CTXLPS}" Nature="CTXLPS" Version="01_00"><ctxlps:Id>${randomUUID()}</ctxlps:Id><ctxlps:Temps>${temps}</ctxlps:Temps><ctxlps:Emetteur>${emission.emetteur}</ctxlps:Emetteur><ctxlps:LPS><ctxlps:IDAM R="4">${emission.idam}</ctxlps:IDAM><ctxlps:Version>${emission.version}</ctxlps:Version><ctxlps:Instance>${emission.instance}</ctxlps:Instance><ctxlps:Nom>urn:lps:cabinet-de-reference:${emission.version}</ctxlps:Nom></ctxlps:LPS></ctxlps:ContexteLPS>
<wsa:Action>${ACTIONS[message.operation]}</wsa:Action><wsa:MessageID>uuid:${randomUUID()}</wsa:MessageID></soap:Header>
<soap:Body>${message.corps}</soap:Body></soap:Envelope>`
  return enveloppe.xml
}

/** Absent quand le certificat d'organisation suffit à dire qui appelle. */
function securite(assertions: readonly string[]): Fragment | null {
  if (assertions.length === 0) return null
  return xml`<wsse:Security xmlns:wsse="${WSSE}">${assertions.map(brut)}</wsse:Security>`
}
