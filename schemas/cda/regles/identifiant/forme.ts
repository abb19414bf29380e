import { montrer } from '../../../montrer.ts'
import { attribut, estNulle } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { OID, UUID } from './formes.ts'

/** Un identifiant est un OID ou un UUID, seul ou avec une extension (cda.md §4 [V]). */
export const forme: RegleDocument = {
  regle: 'cda.identifiant.forme',
  objet: 'identifiants et modèles : OID ou UUID, sans préfixe',
  source: 'cda.md §4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    ['id', 'setId', 'templateId'].flatMap((nom) =>
      index.partout(nom).flatMap((noeud) => {
        const racine = attribut(noeud, 'root')
        if (racine === null && estNulle(noeud)) return []
        if (racine !== null && (OID.test(racine) || UUID.test(racine))) return []
        const message =
          racine === null
            ? `« ${nom} » n’a pas de racine (root).`
            : `La racine « ${montrer(racine)} » n’est ni un OID ni un UUID.`
        return [relever(noeud, message, 'Écrire un OID, ou un UUID en majuscules sans préfixe.')]
      }),
    ),
}
