import { fileURLToPath } from 'node:url'

/** Le dossier du projet. */
export const RACINE = fileURLToPath(new URL('../../', import.meta.url))
