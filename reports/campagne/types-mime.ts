const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/soap+xml': 'xml',
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/yaml': 'yaml',
  'application/yaml': 'yaml',
  'message/rfc822': 'eml',
  'x-application/hl7-v2+er7': 'hl7',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}

const TYPES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(EXTENSIONS).map(([type, extension]) => [extension, type])),
  xml: 'application/xml',
  yaml: 'application/yaml',
  jpeg: 'image/jpeg',
  log: 'text/plain',
}

/** Retire les paramètres : `text/xml; charset=utf-8` devient `text/xml`. */
export function typeNu(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase()
}

/** Extension sans point ; `bin` quand le type est inconnu. */
export function extensionDe(type: string): string {
  return EXTENSIONS[typeNu(type)] ?? 'bin'
}

/** Type d'après le nom du fichier, pour les rendus et les pièces remises par une personne. */
export function typeDeNom(nom: string): string {
  const extension = /\.([^./\\]+)$/.exec(nom)?.[1]?.toLowerCase() ?? ''
  return TYPES[extension] ?? 'application/octet-stream'
}
