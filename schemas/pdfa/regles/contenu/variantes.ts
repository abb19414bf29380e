import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const variantes: ReglePdfa = {
  regle: 'pdfa.contenu.variantes',
  objet: 'image sans variante ni OPI',
  source: 'ISO 19005-1 §6.2.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.flux
      .filter(
        ({ objet }) =>
          objet.dictionnaire.entrees.has('Alternates') || objet.dictionnaire.entrees.has('OPI'),
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Une image a une variante (Alternates) ou un renvoi OPI.',
          'N’incorporer que l’image elle-même.',
        ),
      ),
}
