import { fileURLToPath } from 'node:url'

/** Le dossier `rem/` du banc. */
export const dossierDuBanc = (): string => fileURLToPath(new URL('../', import.meta.url))
