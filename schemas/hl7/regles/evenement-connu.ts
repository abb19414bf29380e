import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe, STRUCTURES } from '../evenements.ts'
import { segmentDe, valeurDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.evenement', source: 'IHE ITI-30 (PAM)', marque: 'I' } as const

/** MSH-9 nomme un message du profil, avec la structure qui lui correspond (ITI-30 [I]). */
export const evenementConnu: RegleHl7 = (message) => {
  const msh = segmentDe(message, 'MSH')
  const recu = [1, 2, 3].map((rang) => valeurDe(msh, 9, rang)).join('^')
  const evenement = evenementDe(message)
  if (evenement === null)
    return [
      anomalieHl7(
        REGLE,
        `MSH-9 vaut « ${recu} » ; messages attendus : ${Object.keys(STRUCTURES).join(', ')}.`,
        1,
      ),
    ]
  const attendu = `${evenement}^${STRUCTURES[evenement]}`
  return recu === attendu
    ? []
    : [anomalieHl7(REGLE, `MSH-9 vaut « ${recu} », et non ${attendu}.`, 1)]
}
