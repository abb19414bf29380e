import type { RegleJetons } from './regle.ts'

/** Les deux jetons viennent de l'émetteur interrogé (psc.md §6 [V]). */
export const memeEmetteur: RegleJetons = ({ identite, acces, emetteur }) =>
  identite.iss === emetteur && acces.iss === emetteur ? null : 'PSC-EMETTEUR'

/** `azp` nomme le logiciel à qui le jeton a été donné, dans les deux jetons (psc.md §6 [V]). */
export const donneANous: RegleJetons = ({ identite, acces, client }) =>
  [identite, acces].every(({ azp }) => azp === client) ? null : 'PSC-AUDIENCE'
