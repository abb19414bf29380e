import type { IdMutation } from './index.ts'

/** L'interrupteur des mutants ; retient ceux dont la faute changerait ce que le logiciel fait. */
export interface Mutations {
  /** Consulte le mutant : à n'appeler que là où sa faute aurait un effet. */
  active(id: IdMutation): boolean
  /**
   * Ce que la règle a donné, ou ce que donne sa faute quand le mutant est actif. Quand les deux
   * s'accordent, le mutant n'est pas consulté : le banc ne rejoue que ce qu'il peut toucher.
   */
  choisir<T>(id: IdMutation, juste: T, faute: () => T): T
  actives(): readonly IdMutation[]
  consultees(): readonly IdMutation[]
  regler(ids: readonly IdMutation[]): void
}

/** Hors d'un banc d'essai, aucun mutant n'existe : aucune faute n'est même calculée. */
export const SANS_MUTATIONS: Mutations = {
  active: () => false,
  choisir: (_id, juste) => juste,
  actives: () => [],
  consultees: () => [],
  regler: () => undefined,
}

/** Un jeu d'interrupteurs par logiciel ouvert : aucun n'est partagé. */
export function creerMutations(initiales: readonly IdMutation[] = []): Mutations {
  let actives = new Set(initiales)
  const consultees = new Set<IdMutation>()
  const active = (id: IdMutation) => {
    consultees.add(id)
    return actives.has(id)
  }
  return {
    active,
    choisir: (id, juste, faute) => {
      const issue = faute()
      return memeIssue(juste, issue) || !active(id) ? juste : issue
    },
    actives: () => [...actives],
    consultees: () => [...consultees],
    regler: (ids) => {
      actives = new Set(ids)
      consultees.clear()
    },
  }
}

const memeIssue = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
