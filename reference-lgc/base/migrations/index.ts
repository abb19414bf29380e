import { COMPTES } from './001-comptes.ts'
import { PATIENTS } from './002-patients.ts'
import { JOURNAUX } from './003-journaux.ts'
import { APPELS_INSI } from './004-appels-insi.ts'

/** L'ordre est le numéro : on ajoute à la fin, on ne modifie jamais. */
export const MIGRATIONS: readonly string[] = [COMPTES, PATIENTS, JOURNAUX, APPELS_INSI]
