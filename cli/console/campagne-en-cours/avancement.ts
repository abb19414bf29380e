import type { Course } from './course.ts'

export interface Avancement {
  total: number
  faits: number
  /** Scénario en cours. */
  courant: string | null
  /** Millisecondes, quand il y a de quoi l'estimer. */
  reste: number | null
}

/** Il faut quelques scénarios pour que leur durée moyenne veuille dire quelque chose. */
const SCENARIOS_POUR_ESTIMER = 3

/** Où en est la campagne : un scénario est fait quand tous ses passages commencés sont finis et qu'un autre a suivi. */
export function lireAvancement(
  { scenarios, passages }: Pick<Course, 'scenarios' | 'passages'>,
  maintenant: number,
): Avancement {
  const enCours = passages.find(({ fin }) => fin === null)?.scenario ?? null
  const finis = new Set(passages.filter(({ fin }) => fin !== null).map((p) => p.scenario))
  if (enCours !== null) finis.delete(enCours)
  const debut = passages[0] ? Date.parse(passages[0].debut) : maintenant
  const total = scenarios.length
  const faits = Math.min(finis.size, total)
  const estimable = faits >= SCENARIOS_POUR_ESTIMER && faits < total
  return {
    total,
    faits,
    courant: enCours,
    reste: estimable ? ((maintenant - debut) / faits) * (total - faits) : null,
  }
}
