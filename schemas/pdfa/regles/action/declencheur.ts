import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const declencheur: ReglePdfa = {
  regle: 'pdfa.action.declencheur',
  objet: 'ni le catalogue, ni un champ n’a d’action déclenchée seule (AA)',
  source: 'ISO 19005-1 §6.6.2',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires
      .filter(({ objet }) => objet.entrees.has('AA'))
      // Celles d’une page ne sont interdites qu’à partir de PDF/A-2.
      .filter(({ objet }) => nomDe(pdf.resoudre(objet.entrees.get('Type'))) !== 'Page')
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Le document porte des actions déclenchées à l’ouverture ou au survol (AA).',
          'Les ôter.',
        ),
      ),
}
