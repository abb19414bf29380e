import { Illisible } from '../../lecture/illisible.ts'

/** Une feuille ordinaire exécute quelques dizaines de milliers d'instructions. */
const INSTRUCTIONS = 2_000_000
const PROFONDEUR = 400
const NOEUDS = 400_000

/** Ce qu'une transformation a le droit de coûter ; au-delà, notre style prend sa place. */
export interface Budget {
  instruction(): void
  noeud(): void
  descendre<T>(travail: () => T): T
}

export function creerBudget(): Budget {
  let [instructions, noeuds, profondeur] = [0, 0, 0]
  const refuser = (): never => {
    throw new Illisible('Elle demande trop de travail pour un document de santé.')
  }
  return {
    instruction: () => {
      instructions += 1
      if (instructions > INSTRUCTIONS) refuser()
    },
    noeud: () => {
      noeuds += 1
      if (noeuds > NOEUDS) refuser()
    },
    descendre: (travail) => {
      profondeur += 1
      if (profondeur > PROFONDEUR) refuser()
      try {
        return travail()
      } finally {
        profondeur -= 1
      }
    },
  }
}
