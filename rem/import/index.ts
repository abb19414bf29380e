/** Bord de l'import : ce que la ligne de commande en connaît. */
export { annulerImport } from './annuler.ts'
export { importerRem } from './importer.ts'
export type { RapportImport } from './rapport.ts'
export type { FichierOfficiel } from './types.ts'
