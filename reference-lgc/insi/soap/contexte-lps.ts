import { randomUUID } from 'node:crypto'
import { CTXLPS } from './espaces-de-noms.ts'
import { type Fragment, xml } from './gabarit.ts'

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

/** Le contexte du logiciel, le même pour INSi et pour l'appli carte Vitale (ins.md §1.1, §15 [V]). */
export const contexteLps = (emission: Emission): Fragment =>
  xml`<ctxlps:ContexteLPS xmlns:ctxlps="${CTXLPS}" Nature="CTXLPS" Version="01_00"><ctxlps:Id>${randomUUID()}</ctxlps:Id><ctxlps:Temps>${emission.temps.toISOString()}</ctxlps:Temps><ctxlps:Emetteur>${emission.emetteur}</ctxlps:Emetteur><ctxlps:LPS><ctxlps:IDAM R="4">${emission.idam}</ctxlps:IDAM><ctxlps:Version>${emission.version}</ctxlps:Version><ctxlps:Instance>${emission.instance}</ctxlps:Instance><ctxlps:Nom>urn:lps:cabinet-de-reference:${emission.version}</ctxlps:Nom></ctxlps:LPS></ctxlps:ContexteLPS>`
