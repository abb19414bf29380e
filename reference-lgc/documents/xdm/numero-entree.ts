import { uuidDe } from '../uuid-de.ts'

/**
 * Le numéro d'inscription que l'archive donne à un document, tiré de son identifiant : celui qui le
 * remplacera saura le nommer (dmp.md §12, RPLC).
 */
export const numeroEntree = (id: string): string => `urn:uuid:${uuidDe(`entree/${id}`)}`
