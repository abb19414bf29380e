import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const javascript: ReglePdfa = {
  regle: 'pdfa.action.javascript',
  objet: 'pas de programme JavaScript',
  source: 'ISO 19005-1 §6.6.1',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires
      .filter(
        ({ objet }) =>
          objet.entrees.has('JS') ||
          objet.entrees.has('JavaScript') ||
          nomDe(pdf.resoudre(objet.entrees.get('S'))) === 'JavaScript',
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Le document porte un programme JavaScript ; le banc ne l’exécute pas.',
          'L’ôter : un document de santé ne fait rien, il se lit.',
        ),
      ),
}
