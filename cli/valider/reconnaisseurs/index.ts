import type { Reconnaisseur } from '../types.ts'
import { archiveXdm } from './archive-xdm.ts'
import { documentCda } from './document-cda.ts'
import { image } from './image.ts'
import { messageInsi } from './message-insi.ts'
import { metadonneesXdm } from './metadonnees-xdm.ts'
import { pdf } from './pdf.ts'
import { texteDatamatrix } from './texte-datamatrix.ts'

/** Les genres de fichier reconnus, du plus sûr au moins sûr ; un genre de plus est un fichier de plus. */
export const RECONNAISSEURS: readonly Reconnaisseur[] = [
  pdf,
  image,
  archiveXdm,
  messageInsi,
  documentCda,
  metadonneesXdm,
  texteDatamatrix,
]
