import { montrer } from '../../../montrer.ts'
import { attribut, enfants } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const typeDeLien: RegleDocument = {
  regle: 'cda.version.type-de-lien',
  objet: 'un document lié est remplacé : RPLC',
  source: 'cda.md §8',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ racine }) =>
    enfants(racine, 'relatedDocument')
      .filter((noeud) => attribut(noeud, 'typeCode') !== 'RPLC')
      .map((noeud) =>
        relever(
          noeud,
          `Le lien « ${montrer(attribut(noeud, 'typeCode') ?? '')} » n’est pas un remplacement.`,
          'Écrire typeCode="RPLC" ; aucun autre lien n’est attendu.',
        ),
      ),
}
