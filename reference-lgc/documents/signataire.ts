import type { Intervenant } from './modele/personnes.ts'

/** « Docteur Camille TESTIER » */
export const nomSignataire = ({
  titre,
  prenom,
  nom,
}: Pick<Intervenant, 'titre' | 'prenom' | 'nom'>): string =>
  [titre, prenom, nom].filter(Boolean).join(' ')
