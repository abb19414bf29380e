import { montrer } from '../../../montrer.ts'
import { descendre } from '../../lecture/parcourir.ts'
import { TYPES_DE_DOCUMENT } from '../../tables/types-de-document.ts'
import { type RegleDocument, relever } from '../types.ts'

/** À la réception, tout type s'accepte ; le jeu officiel seul dit lesquels existent (cda.md §1 [V]). */
export const typeInconnu: RegleDocument = {
  regle: 'cda.entete.type-inconnu',
  objet: 'type hors de nos tables : le jeu de valeurs officiel en décide',
  source: 'cda.md §1',
  marque: 'V',
  gravite: 'information',
  juger({ racine, type }) {
    const noeud = descendre(racine, 'code')
    if (noeud === null || type === '' || TYPES_DE_DOCUMENT.has(type)) return []
    const message = `Le type « ${montrer(type)} » n’est pas dans l’annexe de la vague 1 ; son système et son libellé ne sont pas contrôlés.`
    return [relever(noeud, message, 'Importer les jeux de valeurs officiels pour le contrôler.')]
  },
}
