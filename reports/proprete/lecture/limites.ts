const MIO = 1024 * 1024

/** Ce que l’inspection lit avant de dire qu’elle n’a pas lu [C]. */
export const LIMITES_LECTURE = {
  /** Octets d’un fichier : il est lu d’un coup, et le banc doit tenir en 512 Mio. */
  fichier: 128 * MIO,
  /** Octets d’une archive, tenue avec l’entrée que l’on en lit. */
  fichierArchive: 96 * MIO,
  /** Une archive ; ce qu’elle contient est compté avec le reste du fichier. */
  archive: { entrees: 5000, tailleTotale: 192 * MIO, rapport: 1000, tailleEntree: 32 * MIO },
  /** Octets dépliés d’un même fichier : en tout, et en mémoire à la fois. */
  depliesEnTout: 192 * MIO,
  tenus: 32 * MIO,
  /** Morceaux d’un même fichier : entrées, pièces, parties de message. */
  morceaux: 20_000,
  /** Archives dans des archives, pièces encodées dans des pièces. */
  profondeur: 8,
  /** Octets d’un message dont les parties sont décodées. */
  courrier: 48 * MIO,
  /** Caractères d’une pièce encodée. */
  piece: 60 * MIO,
  /** Un texte plus long se lit par fenêtres qui se recouvrent. */
  fenetre: 1 * MIO,
  recouvrement: 64 * 1024,
  /** Fois qu’une règle trouve dans un même texte : au-delà, elle a tout dit. */
  trouvesParTexte: 1000,
  /** Un PDF, et ce que ses pages donnent une fois décomprimées : une par flux, et en tout. */
  pdf: 64 * MIO,
  fluxPdf: 32 * MIO,
  fluxPdfEnTout: 128 * MIO,
} as const

export const TROP_GROS = `plus de ${LIMITES_LECTURE.fichier / MIO} Mio`
