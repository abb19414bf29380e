import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.identifiant-inconnu',
  source: 'ins.md §12 ; GS1 General Specifications §3.2',
  marque: 'I',
  gravite: 'avertissement',
} as const

/** Un identifiant que le banc ne connaît pas est nommé : sa valeur est lue jusqu'au séparateur. */
export const identifiantInconnu: RegleGs1 = (lu) =>
  lu.elements
    .filter(({ connu }) => !connu)
    .map(({ identifiant, valeur }) =>
      situer(REGLE, {
        lieu: `(${montrer(identifiant)})`,
        message: `L’identifiant « ${montrer(identifiant)} » n’est pas de ceux d’une boîte de médicament (valeur « ${montrer(valeur, 40)} »).`,
        remede: 'Vérifier que le champ qui précède se termine par le séparateur GS.',
      }),
    )
