import type { Identite } from '../../patients/identite.ts'
import type { Message } from './enveloppe.ts'
import { REC_SANS } from './espaces-de-noms.ts'
import { facultatif, xml } from './gabarit.ts'

/** WS_INS2. `lieu` reste `null` au premier appel (ins.md §10.2 [V]). */
export function requeteTraits(
  identite: Identite,
  lieu: string | null,
): Omit<Message, 'assertions'> {
  const corps = xml`<rs:RECSANSVITALE xmlns:rs="${REC_SANS}">${facultatif('rs:NomNaissance', identite.nomNaissance)}${facultatif('rs:Prenom', identite.premierPrenom)}${facultatif('rs:Sexe', identite.sexe)}${facultatif('rs:DateNaissance', identite.dateNaissance)}${facultatif('rs:LieuNaissance', lieu)}</rs:RECSANSVITALE>`
  return { operation: 'traits', couverture: null, corps }
}
