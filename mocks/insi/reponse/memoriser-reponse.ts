import type { Faits } from '../lecture/faits.ts'
import type { Reglages } from '../reglages.ts'
import { ecrireReponse, type ReponseHttp } from './ecrire-reponse.ts'
import type { Issue } from './issue.ts'
import { matriculesRendus } from './matricules.ts'

export type EcrireReponse = typeof ecrireReponse

/** Au plus : de quoi garder les réponses d'une identité sous ses quelques prénoms demandés. */
const PAR_IDENTITE_MAX = 20

/** Ce qui fait varier la réponse à une identité, réglages mis à part ; `null` quand elle est unique. */
function cle(issue: Issue, { forme, message, maintenant }: Faits, reglages: Reglages) {
  if (issue.genre === 'faute' || !issue.identite || issue.lot || issue.horsSchema) return null
  if (reglages.entete === 'wsa' || Object.keys(issue.degradations).length > 0) return null
  const { actif } = matriculesRendus(issue.identite, reglages, maintenant)
  const prenoms = message?.corps.traits?.prenoms ?? []
  return [forme?.operation, issue.code, actif.numero, ...prenoms].join('|')
}

/**
 * Écrit les réponses en gardant celles qui ne dépendent que de l'identité, de la demande et des réglages :
 * la même recherche, refaite, rend les mêmes octets. D'autres réglages repartent de rien.
 */
export function memoriserReponses(): EcrireReponse {
  let reglagesConnus: Reglages | null = null
  let connues = new WeakMap<object, Map<string, ReponseHttp>>()
  return (issue, faits, reglages) => {
    const nom = cle(issue, faits, reglages)
    if (nom === null || issue.genre === 'faute' || !issue.identite) {
      return ecrireReponse(issue, faits, reglages)
    }
    if (reglages !== reglagesConnus) connues = new WeakMap()
    reglagesConnus = reglages
    const deIdentite = connues.get(issue.identite) ?? new Map<string, ReponseHttp>()
    connues.set(issue.identite, deIdentite)
    const connue = deIdentite.get(nom)
    if (connue) return connue
    const ecrite = ecrireReponse(issue, faits, reglages)
    if (deIdentite.size < PAR_IDENTITE_MAX) deIdentite.set(nom, ecrite)
    return ecrite
  }
}
