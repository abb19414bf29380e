import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.naissance', source: 'HL7 v2.5, chapitre 2', marque: 'V' } as const

/** PID-7, s'il est là, est une date `AAAAMMJJ`, jamais contrôlée au calendrier (ins.md §2.5 [V]). */
export const naissance: RegleHl7 = (message) => {
  const { dateNaissance } = lireIdentite(message)
  if (evenementDe(message) === null || /^(\d{8}(\d{4,6})?)?$/.test(dateNaissance)) return []
  const rang = rangDe(message, 'PID')
  return [anomalieHl7(REGLE, `PID-7 vaut « ${dateNaissance} », attendu AAAAMMJJ.`, rang)]
}
