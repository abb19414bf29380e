import { type RegleDocument, relever } from '../types.ts'

/** Les règles tiennent aux modèles : une section sans modèle n'est plus contrôlée (cda.md §11 [V]). */
export const modele: RegleDocument = {
  regle: 'cda.section.modele',
  objet: 'chaque section déclare un modèle',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ sections, index }) =>
    sections
      .filter((section) => index.modeles(section).length === 0)
      .map((section) =>
        relever(
          section,
          'Une section ne déclare aucun modèle (templateId) : plus rien ne la contrôle.',
          'Écrire le templateId international et le templateId français de la section.',
        ),
      ),
}
