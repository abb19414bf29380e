import { AFournir, FautePilote, NonConforme, NonVerifiable } from '../issues.ts'
import { Correction } from '../reprise/correction.ts'
import { limiter } from '../reprise/limiter.ts'
import { ACTIONS, CADRE, CROCHETS, type Pilote } from './contrat.ts'

type Fonction = (...demande: unknown[]) => Promise<unknown>

/** Un peu moins que la limite d'une étape : c'est l'action que l'on nomme. */
const LIMITE_MS = 55_000

/** Ce qui n'est pas une panne : une pièce ajournée, une réponse reprise, un verdict. */
const VOULUES = [AFournir, NonConforme, NonVerifiable, Correction]

/**
 * Le même pilote, dont une panne se reconnaît : ce qu'il fait seul et qui lève, ou ne finit pas, est
 * une faute du pilote. La personne guidée prend le temps qu'il faut.
 */
export function surveiller(pilote: Pilote): Pilote {
  const guidees = new Set<string>(pilote.guidees ?? [])
  const surveillees = [...CADRE, ...ACTIONS, ...CROCHETS].flatMap((nom) => {
    const faire = pilote[nom] as Fonction | undefined
    if (faire === undefined || guidees.has(nom)) return []
    const surveillee: Fonction = async (...demande) => {
      try {
        return await limiter((async () => faire.apply(pilote, demande))(), 'Elle', LIMITE_MS)
      } catch (cause) {
        if (VOULUES.some((Voulue) => cause instanceof Voulue)) throw cause
        throw new FautePilote(nom, cause)
      }
    }
    return [[nom, surveillee]]
  })
  return { ...pilote, ...Object.fromEntries(surveillees) } as Pilote
}
