import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.fnc1-attendu',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le symbole d'une boîte est un GS1 DataMatrix : FNC1 en tête, annoncé `]d2` (ins.md §12 [V]). */
export const fnc1Attendu: RegleSymbole = (symbole) => {
  if (symbole.symbologie === ']d2') return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: `Le symbole s’annonce ${montrer(symbole.symbologie)} ; un GS1 DataMatrix s’annonce ]d2, FNC1 en tête.`,
      remede:
        'Vérifier que l’image vient bien d’une boîte ; un fabricant encode en « GS1 DataMatrix ».',
    }),
  ]
}
