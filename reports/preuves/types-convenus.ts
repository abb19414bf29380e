import type { Preuve, TypePreuve } from '../../rem/index.ts'

const IMAGES = ['image/png', 'image/jpeg']
const PDF = 'application/pdf'
const XML = ['application/xml', 'text/xml', 'application/soap+xml']
const TEXTES = ['text/plain', 'application/json', 'application/x-ndjson', ...XML]

/** Types de fichier que chaque type de preuve accepte ; plusieurs écrans tiennent dans un PDF. */
const PAR_TYPE: Record<TypePreuve, readonly string[]> = {
  capture: [...IMAGES, PDF],
  video: ['video/mp4', 'video/webm'],
  log: [...TEXTES, 'text/csv', 'message/rfc822', 'x-application/hl7-v2+er7'],
  document: [PDF, ...IMAGES, ...TEXTES, 'text/csv', 'application/zip'],
  pdf: [PDF],
  xdm: ['application/zip'],
  'fichier-cda': XML,
  attestation: [PDF, ...IMAGES],
}

/** Un format plus étroit l'emporte sur le type (catalogue, `format`). */
const PAR_FORMAT: Record<string, readonly string[]> = {
  'source-smtp': ['message/rfc822', 'text/plain'],
  'message-hl7v2': ['x-application/hl7-v2+er7', 'text/plain'],
  'lien-permanent-gazelle': ['text/plain', PDF],
  'extrait-configuration-ou-code': [...TEXTES, PDF, ...IMAGES],
  'numero-execution-test-mssante': ['text/plain', PDF, ...IMAGES],
  csv: ['text/csv'],
  'pdf-a-1': [PDF],
  'scan-papier': [PDF, ...IMAGES],
  'ihe-xdm-zip': ['application/zip'],
}

/** Dit si un fichier de ce type MIME convient à l'emplacement de la preuve. */
export function typeConvient(preuve: Preuve, typeMime: string): boolean {
  const parFormat = preuve.format === null ? undefined : PAR_FORMAT[preuve.format]
  if (parFormat) return parFormat.includes(typeMime)
  const acceptes = preuve.typesAcceptes.length > 0 ? preuve.typesAcceptes : [preuve.type]
  return acceptes.some((type) => PAR_TYPE[type].includes(typeMime))
}
