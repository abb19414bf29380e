import { enfants } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { parents } from './parent.ts'

export const setIdDuParent: RegleDocument = {
  regle: 'cda.version.set-id-du-parent',
  objet: 'le document remplacé se désigne par son id seul',
  source: 'cda.md §8',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ racine }) =>
    parents(racine)
      .flatMap((parent) => enfants(parent, 'setId'))
      .map((noeud) =>
        relever(
          noeud,
          'setId est écrit dans parentDocument, où rien ne le demande.',
          'Retirer ce setId : celui du document, inchangé d’une version à l’autre, suffit.',
        ),
      ),
}
