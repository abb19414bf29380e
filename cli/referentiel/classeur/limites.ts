const MIO = 1024 * 1024

/** Ce qu'un classeur donné peut prendre avant d'être refusé ; un REM publié en est très loin [C]. */
export const LIMITES_CLASSEUR = {
  /** Octets du fichier. */
  fichier: 20 * MIO,
  /** Octets une fois décompressé. */
  deplie: 48 * MIO,
  /** Parties de l'archive. */
  entrees: 2000,
  /** Octets décompressés par octet compressé : une feuille vide mais mise en forme va loin. */
  rapport: 1000,
  /** Dernière ligne et dernière colonne qui portent une valeur. */
  rangees: 20_000,
  colonnes: 300,
  /** Plages de cellules fusionnées, par feuille. */
  fusions: 20_000,
  /** Caractères de toutes les cellules, une chaîne partagée comptée à chaque emploi. */
  caracteres: 8_000_000,
} as const

/** La dernière ligne d'une feuille, d'après le format. */
export const DERNIERE_LIGNE = 1_048_576
