import { enfants } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

export const code: RegleDocument = {
  regle: 'cda.section.code',
  objet: 'chaque section a un code',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ sections }) =>
    sections
      .filter((section) => enfants(section, 'code').length === 0)
      .map((section) =>
        relever(section, 'Une section n’a pas de code.', 'Écrire le code LOINC de la section.'),
      ),
}
