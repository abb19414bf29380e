import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const couleur: ReglePdfa = {
  regle: 'pdfa.annotation.couleur',
  objet: 'couleur d’annotation sous un profil de sortie RVB',
  source: 'ISO 19005-1 §6.5.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, intentions }) =>
    inventaire.annotations
      .filter(({ objet }) => objet.entrees.has('C') || objet.entrees.has('IC'))
      .filter(() => !intentions.some(({ profil }) => profil?.espace === 'RGB'))
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'L’annotation est colorée sans profil de sortie RVB.',
          'Ôter C et IC, ou incorporer un profil de sortie RVB.',
        ),
      ),
}
