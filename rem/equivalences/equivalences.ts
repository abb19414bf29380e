import { repriseVa2 } from '../recherche/reprise-va2.ts'
import type { Exigence, Referentiel } from '../types.ts'
import { type PreuveEquivalente, rapprocherPreuves } from './rapprocher-preuves.ts'

/** Une exigence du référentiel visé, et celles que l'éditeur a déjà prouvées ailleurs. */
export interface Equivalence {
  exigence: Exigence
  depuis: readonly Exigence[]
  preuves: readonly PreuveEquivalente[]
}

/** Un héritier garde les numéros de son parent. */
const parents = (un: Referentiel, autre: Referentiel): boolean =>
  un.heriteDe === autre.rem || autre.heriteDe === un.rem

function jumelles(exigence: Exigence, depuis: Referentiel, vers: Referentiel): readonly Exigence[] {
  return parents(depuis, vers)
    ? depuis.exigences.filter(({ id }) => id === exigence.id)
    : repriseVa2(exigence, [depuis]).map((reprise) => reprise.exigence)
}

/**
 * Ce qu'une candidature à `depuis` a déjà montré de `vers`, d'après `reprise_va2`. Le rapprochement des
 * preuves est le nôtre [déduit] : l'ANS seule dit ce qu'elle ne redemande pas (convergence.md §3).
 */
export function equivalences(depuis: Referentiel, vers: Referentiel): readonly Equivalence[] {
  return vers.exigences.flatMap((exigence) => {
    const trouvees = jumelles(exigence, depuis, vers)
    if (trouvees.length === 0) return []
    const autres = trouvees.flatMap(({ scenarios }) => scenarios)
    return [{ exigence, depuis: trouvees, preuves: rapprocherPreuves(exigence.scenarios, autres) }]
  })
}
