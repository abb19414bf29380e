import { createHash } from 'node:crypto'
import type { DocumentCda } from '../cda/lecture/lire-document.ts'
import { lireEnTete } from '../cda/lire-en-tete.ts'
import { estPdf, piecesDe } from '../cda/regles/corps/pieces.ts'
import { empreintesPdf } from './empreintes-pdf.ts'
import type { FaitsCda } from './types.ts'

/** Ce qui se compare d'un document déjà lu ; `null` quand son en-tête ne se lit pas. */
export function faitsCda(
  octets: Uint8Array,
  { document, lieu }: { document: DocumentCda; lieu: string },
): FaitsCda | null {
  const lecture = lireEnTete(octets)
  if (!lecture.lu) return null
  const { elements: _, corps: __, ...enTete } = lecture.enTete
  const pdf = piecesDe(document).flatMap((piece) => {
    const portes = piece.octets()
    return portes !== null && estPdf(portes) ? [empreintesPdf(portes)] : []
  })
  const empreinte = createHash('sha256').update(octets).digest('hex')
  return { genre: 'cda', lieu, empreinte, enTete, pdf }
}
