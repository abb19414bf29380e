import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const champ: ReglePdfa = {
  regle: 'pdfa.annotation.champ',
  objet: 'champ de formulaire sans action',
  source: 'ISO 19005-1 §6.9',
  marque: 'I',
  gravite: 'avertissement',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations
      .filter(
        ({ objet }) =>
          nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) === 'Widget' && objet.entrees.has('A'),
      )
      .map(({ numero }) =>
        relever(lieuObjet(numero), 'Un champ de formulaire porte une action (A).', 'L’ôter.'),
      ),
}
