/** La personne reprend une réponse : le scénario revient à l'étape qui l'avait demandée. */
export class Correction extends Error {
  /** Rang de la question dans le scénario. */
  readonly question: number
  constructor(question: number) {
    super(`réponse ${question + 1} reprise`)
    this.name = 'Correction'
    this.question = question
  }
}
