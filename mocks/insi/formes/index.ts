import { COLLECTE_LOT, DEPOT_LOT } from './lot.ts'
import { RECUPERATION_PAR_CARTE, RECUPERATION_PAR_TRAITS } from './recuperations.ts'
import type { Forme } from './types.ts'
import { VERIFICATION_UNITAIRE } from './verification-unitaire.ts'

/** Les formes du service, une par opération. */
export const FORMES: readonly Forme[] = [
  RECUPERATION_PAR_TRAITS,
  RECUPERATION_PAR_CARTE,
  VERIFICATION_UNITAIRE,
  DEPOT_LOT,
  COLLECTE_LOT,
]

/** Les formes du service, où chaque forme de remplacement prend la place de celle de son opération. */
export function composerFormes(remplacements: readonly Forme[]): readonly Forme[] {
  const parOperation = new Map(FORMES.map((forme) => [forme.operation, forme]))
  for (const forme of remplacements) parOperation.set(forme.operation, forme)
  return [...parOperation.values()]
}

/** La forme que nomme une action SOAP, ou `null` quand elle n'est pas connue. */
export function formeDe(formes: readonly Forme[], action: string | null): Forme | null {
  return formes.find((forme) => forme.action === action) ?? null
}
