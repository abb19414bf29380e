import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.ins-qualifiee', source: 'ins.md §9 et §16', marque: 'V' } as const

/** Seule une identité qualifiée diffuse son matricule : INS en PID-3 va avec VALI (ins.md §9 [V]). */
export const insQualifiee: RegleHl7 = (message) => {
  const { ins, fiabilites } = lireIdentite(message)
  if (evenementDe(message) === null || ins.length === 0 || fiabilites.includes('VALI')) return []
  const dit = fiabilites.length === 0 ? 'est vide' : `vaut « ${fiabilites.join(' ~ ')} »`
  return [
    anomalieHl7(
      REGLE,
      `PID-3 porte un matricule INS alors que PID-32 ${dit} : l’identité n’est pas qualifiée.`,
      rangDe(message, 'PID'),
    ),
  ]
}
