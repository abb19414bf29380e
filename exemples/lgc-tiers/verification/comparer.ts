import type { Defaut } from '../logiciel/defauts.ts'
import { A_FOURNIR, NON_CONFORMITES, type Trouvaille } from './attendus.ts'

/** Un scénario de verdicts.json : son verdict, nul quand il attend une personne, et ses constats. */
export interface VerdictLu {
  scenario: string
  verdict: string | null
  cause: string | null
  constats: readonly { id: string; conforme: boolean }[]
}

/** Le verdict d'un scénario, en un mot, avec le constat qui condamne. */
function lire({ verdict, cause, constats }: VerdictLu): string {
  const condamne = constats.find(({ conforme }) => !conforme)?.id
  if (verdict === 'non-conforme') return `non conforme (${condamne ?? 'sans constat'})`
  if (verdict === 'conforme') return 'conforme'
  return verdict ?? `à fournir (${cause ?? ''})`
}

const trouvailles = (defauts: ReadonlySet<Defaut>): readonly Trouvaille[] =>
  [...defauts].flatMap((defaut) => NON_CONFORMITES[defaut])

function attendre(scenario: string, plantees: readonly Trouvaille[]): RegExp {
  if (A_FOURNIR.includes(scenario)) return /^à fournir/
  const plantee = plantees.find((trouvaille) => trouvaille.scenario === scenario)
  return plantee ? new RegExp(`^non conforme \\(${plantee.constat}\\)$`) : /^conforme$/
}

/** Ce que la campagne a trouvé en trop, ou n'a pas trouvé : une phrase par scénario, aucune si tout y est. */
export function comparer(
  verdicts: readonly VerdictLu[],
  defauts: ReadonlySet<Defaut>,
): readonly string[] {
  const plantees = trouvailles(defauts)
  return verdicts
    .filter(({ verdict }) => verdict !== 'sans-objet')
    .flatMap((lu) => {
      const [attendu, obtenu] = [attendre(lu.scenario, plantees), lire(lu)]
      return attendu.test(obtenu)
        ? []
        : [`${lu.scenario} : ${obtenu}, attendu ${attendu.source.replace(/[\^$\\]/g, '')}`]
    })
}
