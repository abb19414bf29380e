import { NonConforme, NonVerifiable } from '../issues.ts'
import type { Corrections } from '../pilotes/contrat.ts'
import { Correction } from './correction.ts'
import type { Memoire } from './memoire.ts'

/** Le déroulement d'un scénario, étape après étape, où l'on peut revenir sur une réponse. */
export interface Fil {
  etape(jouer: () => Promise<unknown>): Promise<void>
}

interface Source {
  corrections: Corrections
  memoire: Memoire
  /** Nombre d'étapes du scénario. */
  total: number
  /** Retient ce qui a été vu ; rend de quoi y revenir. */
  retenir(): () => void
}

interface Etape {
  jouer(): Promise<unknown>
  /** Rang de son premier appel. */
  debut: number
  revoir(): void
}

/** La question à reprendre, ou `null` quand l'erreur doit suivre son cours. */
async function questionAReprendre(
  erreur: unknown,
  corrections: Corrections,
): Promise<number | null> {
  if (erreur instanceof Correction) return erreur.question
  // Personne n'a rien répondu dans ce scénario : il n'y a rien à reprendre.
  if (corrections.posees() === 0) return null
  if (erreur instanceof NonConforme || erreur instanceof NonVerifiable)
    return corrections.relire(erreur.message)
  return null
}

/**
 * Joue les étapes dans l'ordre. Quand une réponse est reprise, l'étape qui l'avait demandée et les
 * suivantes se rejouent : la mémoire rend tout le reste, le logiciel n'est pas touché.
 */
export function creerFil({ corrections, memoire, total, retenir }: Source): Fil {
  const etapes: Etape[] = []

  const revenir = (question: number): number => {
    const rang = memoire.rangDe(question)
    const depuis = Math.max(
      0,
      etapes.findLastIndex(({ debut }) => debut <= rang),
    )
    const etape = etapes[depuis]
    memoire.revenir(etape?.debut ?? 0, rang)
    etape?.revoir()
    return depuis
  }

  const jouerDepuis = async (depuis: number): Promise<number | null> => {
    try {
      for (const { jouer } of etapes.slice(depuis)) await jouer()
    } catch (erreur) {
      const question = await questionAReprendre(erreur, corrections)
      if (question === null) throw erreur
      return question
    }
    return etapes.length === total && corrections.posees() > 0 ? corrections.clore() : null
  }

  return {
    async etape(jouer) {
      let depuis = etapes.push({ jouer, debut: memoire.rang(), revoir: retenir() }) - 1
      for (;;) {
        const question = await jouerDepuis(depuis)
        if (question === null) return
        depuis = revenir(question)
      }
    },
  }
}
