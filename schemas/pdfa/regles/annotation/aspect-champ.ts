import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const aspectChamp: ReglePdfa = {
  regle: 'pdfa.annotation.aspect-champ',
  objet: 'champ de formulaire dont l’aspect est écrit',
  source: 'ISO 19005-1 §6.9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations
      .filter(
        ({ objet }) =>
          nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) === 'Widget' &&
          !objet.entrees.has('AP'),
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Un champ de formulaire n’a pas d’apparence (AP).',
          'Écrire son apparence, N seule.',
        ),
      ),
}
