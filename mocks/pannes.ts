/** Ce qu'une panne a de commun à tous les services : où, combien de fois, et son nom. */
export interface Panne {
  /** Opération visée, ou `*` pour toutes. */
  endpoint: string
  mode: string
  /** Réponses qu'elle altère encore. */
  count: number
}

export interface Pannes<P extends Panne> {
  armer(panne: P): void
  /** Première panne armée qui convient ; compte une application et la retire à épuisement. */
  appliquer(convient: (panne: P) => boolean): P | null
  /** Pannes restantes, dans l'ordre où elles serviront. */
  lister(): readonly P[]
  vider(): void
}

/**
 * File de pannes d'un service : déterministe, servie dans l'ordre d'armement, retirée une fois
 * épuisée (conception.md §5).
 */
export function creerPannes<P extends Panne>(): Pannes<P> {
  let armees: P[] = []
  return {
    armer(panne) {
      armees.push(panne)
    },
    appliquer(convient) {
      const panne = armees.find(convient)
      if (!panne) return null
      armees = armees
        .map((autre) => (autre === panne ? { ...panne, count: panne.count - 1 } : autre))
        .filter((autre) => autre.count > 0)
      return panne
    },
    lister: () => armees,
    vider() {
      armees = []
    },
  }
}
