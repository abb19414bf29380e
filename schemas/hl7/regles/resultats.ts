import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { rangDe, valeurDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = {
  regle: 'hl7.resultats',
  source: 'HL7 v2.5, structure ORU_R01',
  marque: 'I',
} as const

/** Un compte rendu de résultats a une demande (OBR) et au moins un résultat daté d'un état (OBX-11). */
export const resultats: RegleHl7 = (message) => {
  if (evenementDe(message) !== 'ORU^R01') return []
  const obx = message.segments.filter(({ nom }) => nom === 'OBX')
  return [
    ...(rangDe(message, 'OBR') === 0 ? [anomalieHl7(REGLE, 'ORU sans segment OBR.')] : []),
    ...(obx.length === 0 ? [anomalieHl7(REGLE, 'ORU sans segment OBX.')] : []),
    ...obx
      .filter((segment) => valeurDe(segment, 11) === '')
      .map((segment) =>
        anomalieHl7(
          REGLE,
          'OBX-11, état du résultat, est vide.',
          message.segments.indexOf(segment) + 1,
        ),
      ),
  ]
}
