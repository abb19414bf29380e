import type { Concordance } from './types.ts'

/** L'OID fourni est celui du matricule actif : un NIA devenu NIR ne concorde plus (ins.md §7 [V]). */
export const oidActif: Concordance = ({ ins }, { actif }) =>
  ins?.oid === actif.oid ? null : `l’OID « ${ins?.oid} » n’est pas celui du matricule`
