import type { CommandeServie } from '../session.ts'
import { AUTHENTIFICATION } from './authentification.ts'
import { DOSSIERS } from './dossiers.ts'
import { ECRITURE } from './ecriture.ts'
import { GENERALES } from './generales.ts'
import { LECTURE } from './lecture.ts'
import { QUOTA } from './quota.ts'
import { SELECTION } from './selection.ts'
import { VEILLE } from './veille.ts'

/** Toutes les commandes IMAP servies (mssante.md §7). */
export const COMMANDES: ReadonlyMap<string, CommandeServie> = new Map(
  Object.entries({
    ...GENERALES,
    ...AUTHENTIFICATION,
    ...DOSSIERS,
    ...QUOTA,
    ...SELECTION,
    ...LECTURE,
    ...ECRITURE,
    ...VEILLE,
  }),
)
