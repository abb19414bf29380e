import type { Coordonnee, TraitsSaisis, TraitVerrouille } from '../pilotes/contrat.ts'

/** Des valeurs permises en elles-mêmes : seul le verrou peut les refuser. Le matricule n'est personne. */
export const VALEURS_TENTEES: Record<TraitVerrouille, string> = {
  matriculeIns: '180019999900168',
  oid: '1.2.250.1.213.1.4.9',
  nomNaissance: 'AUTRE',
  prenomsNaissance: 'AUTRE',
  dateNaissance: '02/03/1980',
  sexe: 'M',
  lieuNaissance: '75101',
}

/** Numéro réservé à la fiction, domaine réservé aux exemples. */
export const COORDONNEES_NOUVELLES: Required<Pick<TraitsSaisis, Coordonnee>> = {
  adresse: '12 rue des Tilleuls, 63000 Clermont-Ferrand',
  telephone: '04 65 71 00 12',
  courriel: 'zoe@example.org',
}
