import type { EcartProtocole } from '../../contrat.ts'
import type { Faits } from '../lecture/faits.ts'
import type { Issue } from '../reponse/issue.ts'
import { formeNonOfficielle } from './forme-non-officielle.ts'
import { personneDecedee } from './personne-decedee.ts'
import type { Information } from './types.ts'

/** Ce que le journal dit d'un échange sans le reprocher à personne. */
export const INFORMATIONS: readonly Information[] = [formeNonOfficielle, personneDecedee]

/** Toutes les informations d'un échange. */
export function informer(faits: Faits, issue: Issue): readonly EcartProtocole[] {
  return INFORMATIONS.flatMap((information) => information(faits, issue) ?? [])
}
