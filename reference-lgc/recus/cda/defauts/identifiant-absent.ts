import type { RegleDefaut } from './defaut.ts'

export const identifiantAbsent: RegleDefaut = ({ lu }) =>
  lu.id === null
    ? "Le document n'a pas d'identifiant : ses doublons ne se reconnaissent pas."
    : null
