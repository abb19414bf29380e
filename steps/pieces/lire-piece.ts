import { readFile, stat } from 'node:fs/promises'
import { lirePdf } from './lire-pdf.ts'
import { typeDeLaPiece, typeDuContenu } from './type-du-contenu.ts'

const MO = 1024 * 1024
/** Convergence ne publie pas de limite (convergence.md §12) : celle-ci écarte l'erreur de fichier [C]. */
const TAILLE_MAX = 50 * MO

export interface Lisible {
  octets: Uint8Array
  type: string
  /** Vide quand le banc ne sait pas lire la pièce : image, scan. */
  texte: string
}
export type PieceLue = Lisible | { refus: string }

/** Juge les octets d'une pièce que l'éditeur remet : un PDF ou une image, ni vide, ni chiffré. */
export async function lireOctets(
  octets: Uint8Array,
  type = typeDuContenu(octets),
): Promise<PieceLue> {
  if (octets.length === 0) return { refus: 'le fichier est vide' }
  if (type === null) return { refus: 'le contenu n’est ni un PDF, ni une image PNG ou JPEG' }
  if (type !== 'application/pdf') return { octets, type, texte: '' }
  const lu = await lirePdf(octets)
  return 'refus' in lu ? lu : { octets, type, texte: lu.texte }
}

/**
 * Lit le fichier d'une pièce, sans charger ce qui est démesuré ; un document peut aussi être un texte ou
 * une archive (catalogue, `format`).
 */
export async function lirePiece(chemin: string): Promise<PieceLue> {
  const infos = await stat(chemin).catch(() => null)
  if (!infos?.isFile()) return { refus: 'fichier introuvable' }
  if (infos.size > TAILLE_MAX) return { refus: `le fichier dépasse ${TAILLE_MAX / MO} Mo` }
  const octets = await readFile(chemin)
  return lireOctets(octets, typeDeLaPiece(octets, chemin))
}
