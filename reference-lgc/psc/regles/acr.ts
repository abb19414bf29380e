import type { RegleJetons } from './regle.ts'

/**
 * Demander `eidas1`, admettre plus fort : depuis 2026 une carte CPS est dite `eidas2` (psc.md §6 [V]).
 * « 0 » ou rien n'est pas une authentification de professionnel.
 */
const ADMIS = new Set(['eidas1', 'eidas2', 'eidas3'])

export const authentificationForte: RegleJetons = ({ identite, acces }, mutations) => {
  const forte = [identite, acces].every(({ acr }) => acr !== undefined && ADMIS.has(acr))
  return forte || mutations.active('psc-acr-ignore') ? null : 'PSC-ACR'
}
