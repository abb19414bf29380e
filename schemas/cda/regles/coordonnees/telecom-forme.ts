import { montrer } from '../../../montrer.ts'
import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { PREFIXES_TELECOM } from '../../tables/listes.ts'
import { type RegleDocument, relever } from '../types.ts'

export const telecomForme: RegleDocument = {
  regle: 'cda.coordonnees.telecom-forme',
  objet: 'téléphone et courriel précédés de leur genre, ou dits absents',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index.partout('telecom').flatMap((noeud) => {
      const valeur = attribut(noeud, 'value')
      if (valeur === null && estNulle(noeud)) return []
      if (PREFIXES_TELECOM.some((prefixe) => valeur?.startsWith(prefixe))) return []
      const message =
        valeur === null
          ? 'Un moyen de contact n’a pas de valeur.'
          : `« ${montrer(valeur)} » n’est pas précédé de son genre : ${PREFIXES_TELECOM.join(' ')}.`
      return [relever(noeud, message, 'Écrire tel: ou mailto: devant, ou nullFlavor="UNK" seul.')]
    }),
}
