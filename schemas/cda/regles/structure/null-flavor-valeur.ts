import { montrer } from '../../../montrer.ts'
import { attribut } from '../../lecture/parcourir.ts'
import { NULL_FLAVORS_ENTETE } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Des exemples publiés portent NA et passent les contrôles officiels : un avertissement suffit. */
export const nullFlavorValeur: RegleDocument = {
  regle: 'cda.structure.null-flavor-valeur',
  objet: 'valeurs de nullFlavor admises dans l’en-tête',
  source: 'cda.md §3',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ index }) =>
    index.elementsEntete.flatMap((noeud) => {
      const valeur = attribut(noeud, 'nullFlavor')
      if (valeur === null || NULL_FLAVORS_ENTETE.includes(valeur)) return []
      const message = `nullFlavor « ${montrer(valeur)} » n’est pas admis dans l’en-tête ; admis : ${NULL_FLAVORS_ENTETE.join(', ')}.`
      return [relever(noeud, message, 'Choisir l’un des cinq codes admis.')]
    }),
}
