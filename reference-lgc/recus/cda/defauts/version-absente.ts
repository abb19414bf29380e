import type { RegleDefaut } from './defaut.ts'

/** Fréquent dans les documents anciens : les versions se suivent alors par le document parent. */
export const versionAbsente: RegleDefaut = ({ lu }) =>
  lu.setId === null || lu.numero === null
    ? "Le document n'a pas de numéro de version complet (setId, versionNumber)."
    : null
