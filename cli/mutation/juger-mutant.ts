/** Ce qu'un scénario a donné face à un mutant. */
export interface ResultatScenario {
  scenario: string
  issue: 'conforme' | 'non-conforme' | 'non-verifiable' | 'autre'
  /** Le contrôle qui a condamné. */
  constat: string | null
  cause: string | null
}

export interface MutantAttendu {
  id: string
  exigence: string
  description: string
  tue: readonly { scenario: string; constat: string }[]
  admis?: readonly string[]
}

export const SORTS = [
  'tué',
  'survivant',
  'tué pour une autre raison',
  'déborde',
  'faute du banc',
] as const
export type Sort = (typeof SORTS)[number]

export interface Jugement {
  mutant: string
  exigence: string
  description: string
  sort: Sort
  /** Une phrase par écart entre l'attendu et l'observé. */
  ecarts: readonly string[]
  resultats: readonly ResultatScenario[]
}

function ecartsAttendus(mutant: MutantAttendu, resultats: readonly ResultatScenario[]) {
  return mutant.tue.flatMap(({ scenario, constat }): { sort: Sort; phrase: string }[] => {
    const resultat = resultats.find((r) => r.scenario === scenario)
    if (!resultat) return [{ sort: 'survivant', phrase: `${scenario} n'a pas été joué` }]
    if (resultat.issue === 'conforme')
      return [{ sort: 'survivant', phrase: `${scenario} reste conforme` }]
    if (resultat.issue !== 'non-conforme')
      return [{ sort: 'faute du banc', phrase: `${scenario} : ${resultat.cause}` }]
    if (resultat.constat === constat) return []
    return [
      {
        sort: 'tué pour une autre raison',
        phrase: `${scenario} : ${resultat.constat} au lieu de ${constat}`,
      },
    ]
  })
}

function debordements(mutant: MutantAttendu, resultats: readonly ResultatScenario[]) {
  const permis = new Set([...mutant.tue.map((t) => t.scenario), ...(mutant.admis ?? [])])
  return (
    resultats
      // Un prérequis que la faute empêche n'est pas une condamnation : ce scénario ne dit rien d'elle.
      .filter(
        (r) => r.issue !== 'conforme' && r.issue !== 'non-verifiable' && !permis.has(r.scenario),
      )
      .map((r) => ({
        sort: 'déborde' as const,
        phrase: `${r.scenario} échoue sans y être lié (${r.constat ?? r.cause})`,
      }))
  )
}

/** Un mutant est tué quand chaque scénario visé le condamne pour la raison dite, et aucun autre. */
export function jugerMutant(
  mutant: MutantAttendu,
  resultats: readonly ResultatScenario[],
): Jugement {
  const ecarts = [...ecartsAttendus(mutant, resultats), ...debordements(mutant, resultats)]
  return {
    mutant: mutant.id,
    exigence: mutant.exigence,
    description: mutant.description,
    sort: ecarts[0]?.sort ?? 'tué',
    ecarts: ecarts.map((e) => e.phrase),
    resultats,
  }
}
