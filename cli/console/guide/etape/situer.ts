import type { PassageSuivi } from '../../campagne-en-cours/lire-suivi.ts'

/** Où en est le scénario, et ce que le banc regardera. */
export interface Situation {
  scenario: string
  titre: string
  /** L'étape du scénario, telle qu'elle est écrite. */
  etape: string
  /** De 1 à `total`. */
  rang: number
  total: number
  /** Les observations qui suivent le geste en cours. */
  observe: readonly string[]
}

const OBSERVATION = 'Outcome'
/** Prendre une preuve n'est pas regarder quelque chose de plus. */
const PRISE = /^la preuve \d+ est prise/

/** Une observation s'observe elle-même ; un geste, par celles qui le suivent jusqu'au geste d'après. */
function observations({ etapes, roles }: PassageSuivi, rang: number): readonly string[] {
  const debut = roles.findIndex((role, i) => i >= rang && role === OBSERVATION)
  if (debut < 0) return []
  const fin = roles.findIndex((role, i) => i > debut && role !== OBSERVATION)
  return etapes.slice(debut, fin < 0 ? undefined : fin).filter((etape) => !PRISE.test(etape))
}

/** Situe l'étape en cours d'un scénario ; `null` quand aucun ne joue. */
export function situer(passage: PassageSuivi | null): Situation | null {
  if (passage === null) return null
  const rang = passage.rang ?? 0
  return {
    scenario: passage.scenario,
    titre: passage.titre,
    etape: passage.etapes[rang] ?? '',
    rang: Math.min(rang + 1, passage.etapes.length),
    total: passage.etapes.length,
    observe: observations(passage, rang),
  }
}
