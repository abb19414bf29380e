import { montrer } from '../../../montrer.ts'
import { attribut, tous } from '../../lecture/parcourir.ts'
import { PROFESSIONNEL } from '../../tables/oid.ts'
import { type RegleDocument, relever } from '../types.ts'

export const racineAuthentificateur: RegleDocument = {
  regle: 'cda.intervenant.racine-authentificateur',
  objet: 'authentificateur et destinataire sous la racine des professionnels',
  source: 'cda.md §6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ racine }) =>
    [
      ...tous(racine, 'authenticator', 'assignedEntity', 'id'),
      ...tous(racine, 'informationRecipient', 'intendedRecipient', 'id'),
    ].flatMap((noeud) => {
      const oid = attribut(noeud, 'root')
      if (oid === null || oid === PROFESSIONNEL) return []
      const message = `L’identifiant est sous la racine « ${montrer(oid)} » ; celle des professionnels est ${PROFESSIONNEL}.`
      return [relever(noeud, message, `Écrire root="${PROFESSIONNEL}".`)]
    }),
}
