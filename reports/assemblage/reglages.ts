import type { ReglagesDepot } from './types.ts'

/**
 * Des formats banals (convergence.md §5 : aucune contrainte publique d'extension ni de taille). Un texte
 * d'une autre extension garde ses octets et prend `.txt`, que tout poste ouvre.
 */
export const REGLAGES_DEPOT: ReglagesDepot = {
  extensions: {
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'video/mp4': 'mp4',
    'application/pdf': 'pdf',
    'application/zip': 'zip',
    'application/xml': 'xml',
    'text/xml': 'xml',
    'application/soap+xml': 'xml',
    'text/csv': 'csv',
    'text/plain': 'txt',
    'application/json': 'txt',
    'application/x-ndjson': 'txt',
    'message/rfc822': 'txt',
    'x-application/hl7-v2+er7': 'txt',
  },
  tailleMax: 500 * 1024 * 1024,
  longueurMax: 100,
}
