import { type Exigence, type Referentiel, scenariosMontrant } from '../../../rem/index.ts'
import type { Campagne, SansObjet } from '../../campagne/types.ts'
import { condition } from './condition.ts'
import { profil } from './profil.ts'
import type { RegleSansObjet } from './types.ts'

/** La première règle qui écarte l'emporte. */
const REGLES: readonly RegleSansObjet[] = [profil, condition]

/**
 * Ce qui rend une exigence sans objet pour cette campagne, ou `null` ; une préconisation, elle, n'est
 * pas contrôlée (style.md §5 : un sans objet demande un profil ou une condition qui le prouve).
 */
export function lireSansObjet(
  referentiel: Referentiel,
  exigence: Exigence,
  campagne: Pick<Campagne, 'profils' | 'conditions'>,
): SansObjet | null {
  if (exigence.nature === 'preconisation') return null
  const porteuse = scenariosMontrant(referentiel, exigence)[0]?.exigence ?? exigence
  for (const regle of REGLES) {
    const ecart = regle({ exigence, porteuse, campagne })
    if (ecart !== null) return ecart
  }
  return null
}
