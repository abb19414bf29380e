import { inscrire } from '../base/fil.ts'
import type { Usager } from '../base/types.ts'
import { type Compte, nomDe } from '../comptes/comptes.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { changerEtat } from './changer-etat.ts'

interface Qui {
  usager: Usager
  compte: Compte
}

/** Une identité douteuse ou fictive ne se valide pas : on lève d'abord le doute. */
const validable = ({ drapeaux }: Usager): boolean =>
  !drapeaux.includes('douteuse') && !drapeaux.includes('fictive')

/** Note qu'une pièce a été vue ; elle ne valide d'elle-même que si le cabinet l'a voulu. */
export function presenterPiece(cabinet: Cabinet, qui: Qui, nature: string): void {
  const { usager, compte } = qui
  const { pieces, validationAutomatique } = cabinet.base.reglages
  const acte = { le: cabinet.maintenant(), par: nomDe(compte) }
  usager.pieces.push({ nature, vueLe: acte.le, par: acte.par })
  inscrire(usager, acte, { quoi: 'Pièce vue', avant: '', apres: nature })
  const haute = pieces.some((piece) => piece.nature === nature && piece.degre === 'haut')
  if (validationAutomatique && haute && validable(usager))
    changerEtat(cabinet, qui, () => {
      usager.controlee = true
    })
}

/** Valide l'identité sur une pièce contrôlée de visu ; rend ce qui l'empêche, ou nul. */
export function controlerPiece(cabinet: Cabinet, qui: Qui, nature: string): string | null {
  const { usager } = qui
  const reglee = cabinet.base.reglages.pieces.find((piece) => piece.nature === nature)
  if (!reglee) return 'Cette pièce n’est pas dans la liste du cabinet.'
  if (reglee.degre === 'bas') return 'Cette pièce n’a pas un haut degré de confiance.'
  if (!validable(usager)) return 'Levez d’abord le doute sur cette identité.'
  presenterPiece(cabinet, qui, nature)
  changerEtat(cabinet, qui, () => {
    usager.controlee = true
  })
  return null
}
