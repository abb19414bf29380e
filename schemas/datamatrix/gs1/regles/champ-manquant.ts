import { situer } from '../../situer.ts'
import { valeurGs1 } from '../decoder.ts'
import { ATTENDUS_SUR_UNE_BOITE, lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.champ-manquant',
  source: 'ins.md §12',
  marque: 'V',
} as const

/** Une boîte porte produit, péremption, lot et série ; sans produit, rien ne se lit (ins.md §12 [V]). */
export const champManquant: RegleGs1 = (lu) =>
  ATTENDUS_SUR_UNE_BOITE.filter((id) => valeurGs1(lu, id) === null).map((id) =>
    situer(
      { ...REGLE, gravite: id === '01' ? 'bloquante' : 'avertissement' },
      {
        lieu: lieuGs1(id),
        message: `Le champ ${lieuGs1(id)} manque.`,
        remede:
          id === '21'
            ? 'Normal sur un vaccin sans numéro de série ; sinon, relire le symbole.'
            : 'Relire le symbole, ou compléter à la main ce que la boîte porte en clair.',
      },
    ),
  )
