import { enfants, type Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

function manque(noeud: Noeud): string | null {
  if (noeud.nom === 'list') return enfants(noeud, 'item').length === 0 ? 'item' : null
  if (noeud.nom === 'table') return enfants(noeud, 'tbody').length === 0 ? 'tbody' : null
  if (noeud.nom === 'tbody') return enfants(noeud, 'tr').length === 0 ? 'tr' : null
  const cellules = enfants(noeud, 'td').length + enfants(noeud, 'th').length
  return cellules === 0 ? 'td' : null
}

/** Une liste ou un tableau sans ligne est une faute de schéma (cda.md §11 et §18 [V]). */
export const vide: RegleDocument = {
  regle: 'cda.recit.vide',
  objet: 'ni liste ni tableau vide',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    ['list', 'table', 'tbody', 'tr']
      .flatMap((nom) => [...index.corps(nom)])
      .flatMap((noeud) => {
        const absent = manque(noeud)
        if (absent === null) return []
        const message = `« ${noeud.nom} » est vide : il lui faut au moins un « ${absent} ».`
        return [relever(noeud, message, 'Retirer la liste ou le tableau, ou écrire « Néant ».')]
      }),
}
