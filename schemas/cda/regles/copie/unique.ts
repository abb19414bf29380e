import { type RegleDocument, relever } from '../types.ts'
import { copiesDe } from './copies.ts'

export const unique: RegleDocument = {
  regle: 'cda.copie.unique',
  objet: 'une copie PDF au plus',
  source: 'cda.md §12',
  marque: 'I',
  gravite: 'avertissement',
  juger: (document) =>
    copiesDe(document)
      .slice(1)
      .map((section) =>
        relever(
          section,
          'Le document porte plusieurs copies PDF de lui-même.',
          'Garder une copie ; ranger les autres fichiers en documents attachés (55107-7).',
        ),
      ),
}
