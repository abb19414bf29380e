import { type RegleDocument, relever } from '../types.ts'

/** Le contrôle officiel ne veut que des chiffres : un décalage oublié lui échappe (cda.md §9 [V]). */
export const decalage: RegleDocument = {
  regle: 'cda.date.decalage',
  objet: 'une heure porte son décalage horaire',
  source: 'cda.md §9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ instants }) =>
    instants
      .filter(({ valeur }) => /^\d{10}(\d{2}){0,2}$/.test(valeur))
      .map(({ noeud, valeur }) =>
        relever(
          noeud,
          `L’heure « ${valeur} » n’a pas de décalage horaire.`,
          'Ajouter le décalage sans deux-points : +0100 en hiver, +0200 en été.',
        ),
      ),
}
