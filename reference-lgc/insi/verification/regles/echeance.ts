import type { Ins } from '../../../patients/identite.ts'
import type { MotifVerification } from '../../motifs.ts'
import { natureDe } from '../../natures.ts'

/** Âge, en années, à partir duquel une INS se vérifie d'elle-même (ins.md §10.4 [V]). */
const ANNEES = 4

/** Jours `AAAA-MM-JJ` : de la dernière confirmation par INSi, et d'aujourd'hui. */
export interface FaitsEcheance {
  ins: Pick<Ins, 'oid'> | null
  confirmeeLe: string
  aujourdhui: string
}

/**
 * Pourquoi l'INS est à vérifier maintenant, ou `null`. Un NIA se vérifie à chaque venue : au plus
 * une fois par jour, le jour où il a été obtenu comptant pour vérifié (ins.md §10.4 [V]).
 */
export function verificationDue(faits: FaitsEcheance): MotifVerification | null {
  const { ins, confirmeeLe, aujourdhui } = faits
  if (!ins) return null
  if (natureDe(ins.oid) === 'NIA' && confirmeeLe < aujourdhui) return 'nia'
  const annee = Number(confirmeeLe.slice(0, 4)) + ANNEES
  return `${annee}${confirmeeLe.slice(4)}` <= aujourdhui ? 'anciennete' : null
}
