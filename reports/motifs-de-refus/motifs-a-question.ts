/**
 * Les motifs qui posent une question, dans l'ordre de convergence.md §6. À part des règles : la configuration
 * les nomme sans charger ce qui lit les documents (un test compare les deux listes).
 */
export const MOTIFS_A_QUESTION = [
  'retention-unitaire',
  'trace-sans-message',
  'message-de-responsabilite',
  'feuille-de-style',
  'criteres-annuaire',
  'prerequis-ancien',
  'copie-d-identite',
  'attestation-hors-modele',
  'champs-d-identite',
  'film-partiel',
  'donnees-reelles',
  'denomination',
] as const
