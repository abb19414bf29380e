import { enfants, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Des sous-sections publiées n'en ont pas ; l'officiel ne le voit pas (cda.md §11 [V]). */
export const titre: RegleDocument = {
  regle: 'cda.section.titre',
  objet: 'chaque section a un titre',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'avertissement',
  juger: ({ sections }) =>
    sections
      .filter((section) => enfants(section, 'title').every((t) => texteDe(t) === ''))
      .map((section) =>
        relever(section, 'Une section n’a pas de titre.', 'Écrire le titre que le lecteur verra.'),
      ),
}
