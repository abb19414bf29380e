import type { RegleJetons } from './regle.ts'

/** PSC copie le nonce dans les deux jetons ; les deux se contrôlent (psc.md §3 [V], S6). */
export const nonceRetrouve: RegleJetons = ({ identite, acces, nonce }, mutations) => {
  if (nonce === null) return null
  const juste = identite.nonce === nonce && acces.nonce === nonce
  return juste || mutations.active('psc-nonce-ignore') ? null : 'PSC-NONCE'
}
