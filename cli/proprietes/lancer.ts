import fc from 'fast-check'
import type { Propriete } from './propriete.ts'
import type { SujetEprouve } from './sujet.ts'

export interface DemandeProprietes {
  graine: number
  /** Tirages d'une propriété ordinaire, et d'une propriété qui passe par l'image. */
  nombres: Readonly<Record<Propriete['nombre'], number>>
  sujet: SujetEprouve
}

export interface IssuePropriete {
  propriete: Propriete
  tirages: number
  duree: number
  /** La phrase de l'exemple réduit, et cet exemple ; `null` quand la propriété tient. */
  echec: { phrase: string; exemple: unknown } | null
}

const REDUCTION_MS = 60_000

/** Suit les tirages d'une propriété ; appelé à chacun. */
export type Avancer = (propriete: Propriete, faits: number, total: number) => void

/** Éprouve une propriété : des tirages reproductibles, et l'exemple réduit au plus simple s'il y en a un. */
export async function eprouver(
  propriete: Propriete,
  { graine, nombres, sujet }: DemandeProprietes,
  avancer: Avancer = () => undefined,
): Promise<IssuePropriete> {
  const debut = performance.now()
  const total = nombres[propriete.nombre]
  let faits = 0
  const preparee = propriete.preparer(sujet).beforeEach(() => {
    faits += 1
    avancer(propriete, Math.min(faits, total), total)
  })
  const premiere = await fc.check(preparee, { seed: graine, numRuns: total, endOnFailure: true })
  const issue = await reduire(preparee, premiere, graine)
  const duree = performance.now() - debut
  const echec = issue.failed
    ? { phrase: phraseDe(issue.errorInstance), exemple: issue.counterexample }
    : null
  return { propriete, tirages: premiere.numRuns, duree, echec }
}

type Issue = fc.RunDetails<unknown>

/** Réduit un exemple qui contredit, dans un temps borné : chaque essai d'une image coûte un décodage. */
async function reduire(
  preparee: fc.IAsyncProperty<unknown>,
  premiere: Issue,
  graine: number,
): Promise<Issue> {
  if (!premiere.failed || premiere.counterexamplePath === null) return premiere
  const reduite = await fc.check(preparee, {
    seed: graine,
    path: premiere.counterexamplePath,
    interruptAfterTimeLimit: REDUCTION_MS,
  })
  return reduite.failed ? reduite : premiere
}

const phraseDe = (erreur: unknown): string =>
  erreur instanceof Error ? (erreur.message.split('\n')[0] ?? '') : String(erreur)
