import { listerPreuves, listerScenarios } from './lister.ts'
import { type ChapitreLu, ETATS, type Etat } from './types.ts'

export interface CompteChapitre {
  exigences: number
  scenarios: number
  etats: Record<Etat, number>
  attendues: number
  prises: number
  recevables: number
  repetitions: number
}

/** La couverture d'un chapitre : scénarios par état, preuves prises sur attendues. */
export function compterChapitre(chapitre: ChapitreLu): CompteChapitre {
  const scenarios = listerScenarios({ chapitres: [chapitre] })
  const dues = listerPreuves({ chapitres: [chapitre] }).filter((p) => p.presence !== 'non-due')
  const compter = (etat: Etat): number => scenarios.filter((s) => s.etat === etat).length
  return {
    exigences: chapitre.exigences.length,
    scenarios: scenarios.length,
    etats: Object.fromEntries(ETATS.map((etat) => [etat, compter(etat)])) as Record<Etat, number>,
    attendues: dues.length,
    prises: dues.filter(({ presence }) => presence === 'prise').length,
    recevables: dues.filter(({ recevable }) => recevable).length,
    repetitions: dues.filter(({ repetition }) => repetition).length,
  }
}
