import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.sexe', source: 'HL7 v2.5, table 0001', marque: 'V' } as const

/** PID-8, s'il est là, vient de la table 0001 ; un sexe indéterminé s'y écrit U (HL7 v2.5 [V]). */
export const sexe: RegleHl7 = (message) => {
  const { sexe: recu } = lireIdentite(message)
  if (evenementDe(message) === null || /^[FMUOAN]?$/.test(recu)) return []
  return [
    anomalieHl7(REGLE, `PID-8 vaut « ${recu} », hors de la table 0001.`, rangDe(message, 'PID')),
  ]
}
