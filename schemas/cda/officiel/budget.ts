/** Un document publié prend un dixième de seconde ; à froid, une seconde. */
const SECONDES = 4
/** Regarder l'heure à chaque règle coûterait plus que les règles. */
const PAS = 128

/** Le temps de calcul accordé aux schematrons pour un document ; compté en processeur, pas en heure murale. */
export interface Budget {
  /** Faux quand le temps est écoulé, et pour toujours ensuite. */
  continuer(): boolean
  readonly secondes: number
}

/** Ouvre le budget d'un document. */
export function ouvrirBudget(secondes: number = SECONDES): Budget {
  const depart = process.cpuUsage()
  let appels = 0
  let epuise = false
  return {
    secondes,
    continuer() {
      appels += 1
      if (!epuise && appels % PAS === 0) {
        epuise = process.cpuUsage(depart).user > secondes * 1e6
      }
      return !epuise
    },
  }
}
