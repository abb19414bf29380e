import type { AuteurDepose } from './composer-soumission.ts'

/** L'auteur par défaut d'un document déposé par le banc : le cabinet BONNET des exemples (psc.md §17 [C]). */
export const AUTRE_CABINET: AuteurDepose = {
  ps: '899700999917',
  nom: 'BONNET',
  prenom: 'ALICE',
  specialite: 'G15_10/SM26',
  structure: '499700999917001',
  nomStructure: 'CABINET DR BONNET',
}
