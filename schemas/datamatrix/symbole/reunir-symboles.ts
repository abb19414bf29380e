import type { SymboleLu } from './types.ts'

/** Part de la page en deçà de laquelle deux lectures du même texte sont celles du même symbole. */
const ECART_MAX = 0.03

function memeSymbole(a: SymboleLu, b: SymboleLu): boolean {
  const ecart = Math.hypot(a.lieu.x - b.lieu.x, a.lieu.y - b.lieu.y)
  return a.texte === b.texte && ecart < ECART_MAX
}

function ajouter(connus: readonly SymboleLu[], nouveau: SymboleLu): readonly SymboleLu[] {
  const deja = connus.find((connu) => memeSymbole(connu, nouveau))
  if (deja === undefined) return [...connus, nouveau]
  const mieux = deja.zoneCalme === 'non-mesurable' && nouveau.zoneCalme !== 'non-mesurable'
  return mieux ? connus.map((connu) => (connu === deja ? nouveau : connu)) : connus
}

/** Réunit deux lectures d'une page : un symbole vu deux fois garde la première, sauf si elle ne mesurait rien. */
export function reunirSymboles(
  premiere: readonly SymboleLu[],
  seconde: readonly SymboleLu[],
): readonly SymboleLu[] {
  return seconde.reduce(ajouter, premiere)
}
