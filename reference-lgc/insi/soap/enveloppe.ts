import { randomUUID } from 'node:crypto'
import { ACTIONS, type ActionInsi } from '../operations.ts'
import { contexteLps, type Emission } from './contexte-lps.ts'
import { CTXBAM, SOAP, WSA, WSSE } from './espaces-de-noms.ts'
import { brut, type Fragment, xml } from './gabarit.ts'

/** Ce qui change d'un appel à l'autre. */
export interface Message {
  operation: ActionInsi
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
${contexteLps(emission)}
<wsa:Action>${ACTIONS[message.operation]}</wsa:Action><wsa:MessageID>uuid:${randomUUID()}</wsa:MessageID></soap:Header>
<soap:Body>${message.corps}</soap:Body></soap:Envelope>`
  return enveloppe.xml
}

/** Absent quand le certificat d'organisation suffit à dire qui appelle. */
export function securite(assertions: readonly string[]): Fragment | null {
  if (assertions.length === 0) return null
  return xml`<wsse:Security xmlns:wsse="${WSSE}">${assertions.map(brut)}</wsse:Security>`
}
