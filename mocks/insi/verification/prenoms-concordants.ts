import { prenomCorrespond } from '../recherche/prenom-correspond.ts'
import type { Concordance } from './types.ts'

/**
 * `Prenom` est le début de la liste de l'état civil, comme pour une recherche (ins.md §5.4 [I]) ;
 * `ListePrenom` est la liste entière, dans son ordre [C]. Envoyés tous deux, tous deux concordent.
 */
export const prenomsConcordants: Concordance = ({ traits, listePrenom }, { identite }) => {
  if (traits.prenoms.length > 0 && !prenomCorrespond(traits.prenoms, identite.prenoms)) {
    return 'ne concordent pas : Prenom'
  }
  return listePrenom === null || listePrenom === identite.prenoms
    ? null
    : 'ne concordent pas : ListePrenom'
}
