import type { DocumentCda } from '../../lecture/lire-document.ts'
import type { PieceCda } from '../../lecture/lire-piece.ts'

/** Tous les fichiers encapsulés : le corps d'un N1, les médias d'un N3. */
export const piecesDe = ({ corpsN1, medias }: DocumentCda): readonly PieceCda[] =>
  corpsN1 === null ? medias : [corpsN1, ...medias]

/** Vrai quand un fichier s'ouvre comme un PDF. */
export const estPdf = (octets: Uint8Array | null): boolean =>
  octets !== null && Buffer.from(octets.subarray(0, 5)).toString('latin1') === '%PDF-'
