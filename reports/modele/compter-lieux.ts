import type { Environnement, EnvironnementExige } from '../../rem/index.ts'
import { listerPreuves } from './lister.ts'
import type { CampagneLue } from './types.ts'

export interface CompteLieu {
  pris: Environnement
  exige: EnvironnementExige
  preuves: number
  recevables: number
  repetitions: number
}

/** Les preuves prises, par couple lieu de prise et lieu exigé, les plus nombreuses d'abord. */
export function compterLieux(lue: Pick<CampagneLue, 'chapitres'>): CompteLieu[] {
  const comptes = new Map<string, CompteLieu>()
  for (const preuve of listerPreuves(lue)) {
    const { environnement: pris, environnementExige: exige, presence } = preuve
    if (presence !== 'prise' || pris === null) continue
    const cle = `${pris} ${exige}`
    const compte = comptes.get(cle) ?? { pris, exige, preuves: 0, recevables: 0, repetitions: 0 }
    compte.preuves += 1
    compte.recevables += Number(preuve.recevable)
    compte.repetitions += Number(preuve.repetition)
    comptes.set(cle, compte)
  }
  return [...comptes.values()].sort((a, b) => b.preuves - a.preuves)
}
