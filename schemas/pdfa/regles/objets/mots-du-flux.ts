import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const motsDuFlux: ReglePdfa = {
  regle: 'pdfa.objets.mots-du-flux',
  objet: 'stream et endstream entourés des fins de ligne imposées',
  source: 'ISO 19005-1 §6.1.7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.flux
      .filter(({ objet }) => !objet.ouvert || !objet.ferme)
      .map(({ numero, objet }) =>
        relever(
          lieuObjet(numero),
          objet.ouvert
            ? 'Aucune fin de ligne ne précède endstream.'
            : 'stream n’est suivi ni de LF, ni de CR LF.',
          'Écrire « stream », LF, les données, une fin de ligne, « endstream ».',
        ),
      ),
}
