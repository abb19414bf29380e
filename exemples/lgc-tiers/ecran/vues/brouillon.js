const VIDE = {
  nom: '',
  prenom: '',
  prenoms: '',
  naissance: '',
  sexe: '',
  lieu: '',
  nomUtilise: '',
  prenomUtilise: '',
  adresse: '',
  telephone: '',
  courriel: '',
  assure: '',
  piece: '',
}

let enCours = { ...VIDE }

/** La fiche en cours de saisie, gardée d'un écran de la création à l'autre. */
export const brouillon = {
  lire: () => enCours,
  garder: (saisi) => {
    enCours = { ...enCours, ...saisi }
  },
  jeter: () => {
    enCours = { ...VIDE }
  },
}
