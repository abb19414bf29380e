import type { AuteurFige } from './contenu.ts'

/** « Docteur Camille TESTIER » */
export const nomSignataire = ({ titre, prenom, nom }: AuteurFige): string =>
  [titre, prenom, nom].filter(Boolean).join(' ')
