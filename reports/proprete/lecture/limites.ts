const MIO = 1024 * 1024

/** Ce que l’inspection lit avant de dire qu’elle n’a pas lu [C]. */
export const LIMITES_LECTURE = {
  /** Octets d’un fichier. */
  fichier: 256 * MIO,
  /** Une archive ; ce qu’elle contient est compté avec le reste du fichier. */
  archive: { entrees: 5000, tailleTotale: 256 * MIO, rapport: 1000 },
  /** Octets dépliés d’un même fichier : en tout, et en mémoire à la fois. */
  depliesEnTout: 512 * MIO,
  tenus: 128 * MIO,
  /** Morceaux d’un même fichier : entrées, pièces, parties de message. */
  morceaux: 20_000,
  /** Archives dans des archives, pièces encodées dans des pièces. */
  profondeur: 8,
  /** Octets d’un message dont les parties sont décodées. */
  courrier: 48 * MIO,
  /** Caractères d’une pièce encodée. */
  piece: 60 * MIO,
  /** Un texte plus long se lit par fenêtres qui se recouvrent. */
  fenetre: 16 * MIO,
  recouvrement: 64 * 1024,
} as const
