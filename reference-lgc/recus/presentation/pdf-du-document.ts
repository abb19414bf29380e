import type { Element } from '@xmldom/xmldom'
import type { Base } from '../../base/base.ts'
import { copiePdf, corpsN1, lireMedia } from '../cda/corps.ts'
import { lireOctets } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'

/** Le PDF à montrer : le fichier lui-même, le corps d'un N1, la copie d'un N3, celle du message. */
export function pdfDe(
  base: Base,
  { id, genre }: Pick<DocumentRecu, 'id' | 'genre'>,
  octets: Uint8Array,
  cda: Element | null,
): Uint8Array | null {
  if (genre === 'PDF') return octets
  const encapsule = cda && (lireMedia(corpsN1(cda)) ?? copiePdf(cda))
  if (encapsule?.nature === 'pdf') return encapsule.octets
  return lireOctets(base, id, 'pdf')
}
