import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { FaitsEnvoi, RegleEnvoi } from './barriere.ts'
import { identiteInchangee } from './identite-inchangee.ts'
import { insQualifiee } from './ins-qualifiee.ts'
import { opposition } from './opposition.ts'

/** Dans l'ordre où elles se disent : la volonté du patient d'abord. */
const REGLES: readonly RegleEnvoi[] = [opposition, insQualifiee, identiteInchangee]

/** Le premier empêchement local, sans appeler personne ; `null` quand rien ne s'oppose au départ. */
export function empechementEnvoi(faits: FaitsEnvoi, mutations: Mutations): string | null {
  for (const regle of REGLES) {
    const motif = regle(faits, mutations)
    if (motif !== null) return motif
  }
  return null
}
