/** Ce qu’une vérification a compté, et ce qu’il faut en montrer. */
export interface Bilan {
  passes: number
  echecs: number
  /** Une ligne. */
  resume: string
  /** Affiché seulement en cas d’échec. */
  details: readonly string[]
}

export interface Verification {
  nom: string
  titre: string
  executer(): Promise<Bilan>
}
