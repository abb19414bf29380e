import { anomalieHl7 } from '../anomalie-hl7.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.fins-de-segment', source: 'HL7 v2.5, chapitre 2', marque: 'V' } as const

/** Un segment finit par un retour chariot seul, jamais par un saut de ligne (HL7 v2.5 [V]). */
export const finsDeSegment: RegleHl7 = ({ finsDeSegment: fins }) =>
  fins === 'retour-chariot'
    ? []
    : [
        anomalieHl7(
          REGLE,
          'Des segments finissent par un saut de ligne au lieu d’un retour chariot.',
        ),
      ]
