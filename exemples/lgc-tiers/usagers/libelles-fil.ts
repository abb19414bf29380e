import type { Complements, EtatCivil } from '../base/types.ts'

/** Comment le fil nomme chaque champ de la fiche. */
export const LIBELLES_FIL: Record<keyof EtatCivil | keyof Complements, string> = {
  nom: 'Nom de famille à la naissance',
  prenom: '1er prénom à l’état civil',
  prenoms: 'Prénoms à l’état civil',
  naissance: 'Né(e) le',
  sexe: 'Sexe',
  lieu: 'Commune ou pays de naissance',
  nomUtilise: 'Nom utilisé au cabinet',
  prenomUtilise: 'Prénom utilisé au cabinet',
  adresse: 'Domicile',
  telephone: 'Téléphone portable',
  courriel: 'Adresse électronique',
  assure: 'N° de sécurité sociale',
}
