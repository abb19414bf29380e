import { anomalieHl7 } from '../anomalie-hl7.ts'
import { segmentDe, valeurDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = {
  regle: 'hl7.jeu-de-caracteres',
  source: 'ins.md §16 ; exemples S5',
  marque: 'V',
} as const

/** MSH-18 annonce l'UTF-8, comme tous les exemples de l'ANS (S5 [V]). */
export const jeuDeCaracteres: RegleHl7 = (message) => {
  const annonce = valeurDe(segmentDe(message, 'MSH'), 18)
  return annonce === 'UNICODE UTF-8'
    ? []
    : [anomalieHl7(REGLE, `MSH-18 vaut « ${annonce} », « UNICODE UTF-8 » est attendu.`, 1)]
}
