import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { effacerMetadonnees } from '../proprete/effacement/effacer-metadonnees.ts'
import { LIMITES_LECTURE } from '../proprete/lecture/limites.ts'
import type { Piece } from './types.ts'

/** Ce qui montre un écran. Un document, lui, part comme le logiciel l'a fait : c'est lui que l'ANS juge. */
const MONTRE = /^(?:image|video)\//

export interface PieceDeposee {
  /** La pièce telle qu'elle est dans le paquet : son empreinte et sa taille sont celles du fichier écrit. */
  piece: Piece
  /** Ce qui en a été retiré : « textes », « EXIF », « boîte udta »… */
  retires: readonly string[]
}

/** Un lecteur qui remploie le même tampon : ce qu'il rend ne vaut que jusqu'à la lecture suivante. */
function creerLecteur(): (chemin: string, taille: number) => Buffer {
  let tampon = Buffer.alloc(0)
  return (chemin, taille) => {
    if (tampon.length < taille) tampon = Buffer.allocUnsafe(taille)
    const fd = openSync(chemin, 'r')
    try {
      return tampon.subarray(0, readSync(fd, tampon, 0, taille, 0))
    } finally {
      closeSync(fd)
    }
  }
}

/**
 * Met les preuves dans le paquet, une image ou un film sans auteur, lieu ni logiciel ; ce qu'ils montrent ne
 * change pas.
 */
export function deposerPieces(
  campagne: string,
  paquet: string,
  pieces: readonly Piece[],
): readonly PieceDeposee[] {
  const lire = creerLecteur()
  return pieces.map((piece) => {
    const source = path.join(campagne, piece.source)
    const cible = path.join(paquet, piece.chemin)
    mkdirSync(path.dirname(cible), { recursive: true })
    if (MONTRE.test(piece.type) && piece.taille <= LIMITES_LECTURE.fichier) {
      const { octets, retires } = effacerMetadonnees(lire(source, piece.taille))
      if (octets !== null && retires.length > 0) {
        writeFileSync(cible, octets)
        const ecrite = { sha256: empreinteOctets(octets), taille: octets.length }
        return { piece: { ...piece, ...ecrite }, retires }
      }
    }
    copyFileSync(source, cible, constants.COPYFILE_FICLONE)
    return { piece, retires: [] }
  })
}
