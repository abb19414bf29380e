import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.carre',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le symbole INS est carré (ins.md §11 [V]). */
export const carre: RegleSymbole = (symbole) => {
  const { largeur, hauteur } = symbole.modules
  if (largeur === hauteur) return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: `Le symbole est rectangulaire, ${largeur} × ${hauteur} modules ; le format INS le veut carré.`,
      remede: 'Régler le composant d’impression sur la forme carrée.',
    }),
  ]
}
