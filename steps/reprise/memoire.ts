/** Ce qu'un scénario a obtenu, appel par appel : une étape rejouée le retrouve sans le redemander. */
export interface Memoire {
  /** Rang du prochain appel. */
  rang(): number
  /** Rend ce que le même appel avait donné à ce rang, sinon le fait et le garde. */
  garder<T>(cle: string, faire: () => Promise<T>): Promise<T>
  /** Rang de l'appel qui a posé cette question. */
  rangDe(question: number): number
  /** Revient à cet appel ; celui de rang `aRefaire` sera fait à nouveau. */
  revenir(rang: number, aRefaire: number): void
}

interface Appel {
  cle: string
  valeur: unknown
  /** Première question posée, et celle d'après la dernière. */
  questions: readonly [number, number]
}

/** `posees` compte les questions : chaque appel sait lesquelles il a posées. */
export function creerMemoire(posees: () => number): Memoire {
  const appels: Appel[] = []
  let curseur = 0
  let aRefaire = -1

  return {
    rang: () => curseur,
    async garder<T>(cle: string, faire: () => Promise<T>): Promise<T> {
      const rang = curseur
      curseur += 1
      const garde = appels[rang]
      // Un même appel a rendu une valeur de même type.
      if (garde?.cle === cle && rang !== aRefaire) return garde.valeur as T
      // La correction a changé la suite : ce qui venait après n'est plus vrai.
      if (garde !== undefined && garde.cle !== cle) appels.length = rang
      const debut = posees()
      const valeur = await faire()
      if (rang === aRefaire) aRefaire = -1
      appels[rang] = { cle, valeur, questions: garde?.questions ?? [debut, posees()] }
      return valeur
    },
    rangDe(question) {
      const rang = appels.findLastIndex(
        ({ questions: [debut, fin] }) => fin > debut && debut <= question,
      )
      return Math.max(0, rang)
    },
    revenir(rang, refaire) {
      curseur = rang
      aRefaire = refaire
    },
  }
}
