import { anomalieHl7 } from '../anomalie-hl7.ts'
import { estIdentite } from '../evenements.ts'
import { segmentDe, valeurDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.evn', source: 'IHE ITI-30 (PAM) ; exemples S5', marque: 'V' } as const

/** Un message d'identité date son événement : EVN suit MSH, EVN-2 est rempli (exemples S5 [V]). */
export const evnPresent: RegleHl7 = (message) => {
  if (!estIdentite(message)) return []
  if (message.segments[1]?.nom !== 'EVN')
    return [anomalieHl7(REGLE, 'Le segment EVN ne suit pas MSH.', 2)]
  return valeurDe(segmentDe(message, 'EVN'), 2) === ''
    ? [anomalieHl7(REGLE, 'EVN-2, date et heure de l’enregistrement, est vide.', 2)]
    : []
}
