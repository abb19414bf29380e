import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'
import { MODES_PANNE, type PanneInsi, SCHEMAS_PANNE } from './pannes.ts'

const ENTREE = z.looseObject({ mode: z.string() })

/** `faute:insi_102` et `cr:01` s'écrivent aussi en un mot, comme `acr:<valeur>` de psc.md §16. */
function deplier(corps: Record<string, unknown>): Record<string, unknown> {
  const [mode, code, ...reste] = String(corps.mode).split(':')
  if ((mode !== 'faute' && mode !== 'cr') || code === undefined || reste.length > 0) return corps
  return { ...corps, mode, code }
}

/** Lit une demande de panne ; rend la panne, ou toutes les erreurs à la fois en français. */
export function lirePanne(corps: unknown): { panne: PanneInsi } | { erreurs: readonly string[] } {
  const entree = verifier(ENTREE, corps)
  if ('erreurs' in entree) return entree
  const deplie = deplier(entree.valeur)
  const mode = MODES_PANNE.find((connu) => connu === deplie.mode)
  if (!mode) {
    return {
      erreurs: [
        `Le champ « mode » vaut « ${String(deplie.mode)} » ; modes connus : ${MODES_PANNE.join(', ')}.`,
      ],
    }
  }
  const lue = verifier<PanneInsi>(SCHEMAS_PANNE[mode], deplie)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}
