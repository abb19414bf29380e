import { alternative } from './alternative.ts'
import { ecriteAuCatalogue } from './ecrite-au-catalogue.ts'
import { facultative } from './facultative.ts'
import type { FaitsPreuve, PresenceDite, ReglePresence } from './regle.ts'
import { sousCondition } from './sous-condition.ts'

/** La première règle qui répond l'emporte. */
const REGLES: readonly ReglePresence[] = [
  ecriteAuCatalogue,
  alternative,
  facultative,
  sousCondition,
]

/** Toute preuve affichée dans Convergence est obligatoire, sauf ce qu'une règle en dit (convergence.md §5 [V]). */
const DUE: PresenceDite = {
  exigee: 'due',
  motif: 'Toute preuve affichée dans Convergence est due (convergence.md §5 [V]).',
}

/** Ce que le catalogue demande d'une preuve : due, facultative ou alternative à la précédente. */
export function presenceExigee(faits: FaitsPreuve): PresenceDite {
  for (const regle of REGLES) {
    const presence = regle(faits)
    if (presence !== null) return presence
  }
  return DUE
}
