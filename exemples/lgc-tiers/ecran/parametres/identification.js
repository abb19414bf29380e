import { choix } from '../noyau/champs.js'

const OPTIONS = [
  ['professionnel', 'Le professionnel connecté, par Pro Santé Connect'],
  ['structure', 'La structure, par son certificat d’organisation'],
]

/** Qui se présente à INSi. */
export const identification = {
  titre: 'Qui se présente à INSi',
  corps: (reglages) =>
    choix({
      nom: 'identification',
      type: 'radio',
      options: OPTIONS,
      coches: [reglages.identification],
    }),
  lire: (saisi) => ({ identification: saisi.get('identification') }),
}
