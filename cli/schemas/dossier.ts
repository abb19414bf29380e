import path from 'node:path'
import { RACINE } from '../chemins.ts'

/** Où les jeux de règles importés sont gardés ; ignoré par git, propre à cette machine. */
export const DOSSIER_SCHEMAS = path.join(RACINE, '.segur', 'schemas')
