import { z } from 'zod'
import { verifier } from '../serveur/verifier.ts'
import { MODES_PANNE_DMP, type PanneDmp, SCHEMAS_PANNE_DMP } from './pannes.ts'

const ENTREE = z.looseObject({ mode: z.string() })

/** `faute:DMPInvalidCertificate` et `erreur:XDSRepositoryError` s'écrivent aussi en un mot. */
function deplier(corps: Record<string, unknown>): Record<string, unknown> {
  const [mode, code, ...reste] = String(corps.mode).split(':')
  if ((mode !== 'faute' && mode !== 'erreur') || code === undefined || reste.length > 0)
    return corps
  return { ...corps, mode, code }
}

/** Lit une demande de panne ; rend la panne, ou toutes les erreurs à la fois en français. */
export function lirePanneDmp(corps: unknown): { panne: PanneDmp } | { erreurs: readonly string[] } {
  const entree = verifier(ENTREE, corps)
  if ('erreurs' in entree) return entree
  const deplie = deplier(entree.valeur)
  const mode = MODES_PANNE_DMP.find((connu) => connu === deplie.mode)
  if (!mode) {
    const connus = MODES_PANNE_DMP.join(', ')
    return {
      erreurs: [`Le champ « mode » vaut « ${String(deplie.mode)} » ; modes connus : ${connus}.`],
    }
  }
  const lue = verifier<PanneDmp>(SCHEMAS_PANNE_DMP[mode], deplie)
  return 'erreurs' in lue ? lue : { panne: lue.valeur }
}
