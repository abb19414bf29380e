import { readFileSync } from 'node:fs'

/** Le nom et la version que chaque page montre en pied. */
export const PRODUIT = 'Cabinet de référence'
export const STRUCTURE = 'Cabinet des Tilleuls'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

export const VERSION = version
