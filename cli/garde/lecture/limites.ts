const MIO = 1024 * 1024

/** Ce que la garde lit avant de dire qu’elle n’a pas lu [C]. */
export const LIMITES_GARDE = {
  /** Octets d’un fichier. */
  fichier: 200 * MIO,
  /** Une archive et ce qu’elle contient. */
  archive: { entrees: 5000, tailleTotale: 400 * MIO, rapport: 1000 },
  /** Archives dans des archives, pièces encodées dans des pièces. */
  profondeur: 4,
  /** Caractères d’une pièce encodée. */
  piece: 60 * MIO,
} as const
