import type { Preuve } from '../types.ts'

type Demandee = Pick<Preuve, 'id' | 'presence' | 'equivalentes'>

/** Vrai quand le dossier est complet sans cette preuve-ci, compte tenu de celles qui sont prises. */
export function dispensee(preuve: Demandee, prises: ReadonlySet<string>): boolean {
  if (preuve.presence !== 'due') return true
  return preuve.equivalentes.some((id) => prises.has(id))
}

/**
 * Les preuves d'un scénario qui manquent encore : dues, ni prises ni remplacées. D'un groupe dont
 * rien n'est pris, seule la première est rendue.
 */
export function preuvesManquantes<P extends Demandee>(
  preuves: readonly P[],
  prises: ReadonlySet<string>,
): readonly P[] {
  return preuves.filter((preuve) => !prises.has(preuve.id) && !dispensee(preuve, prises))
}
