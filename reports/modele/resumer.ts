import path from 'node:path'
import { VERDICTS, type Verdict } from '../campagne/types.ts'
import { listerScenarios } from './lister.ts'
import type { ChapitreLu, Resume } from './types.ts'

/** Les comptes d'une campagne ; chaque nombre se retrouve ligne à ligne dans `verdicts.json`. */
export function resumer(
  dossier: string,
  chapitres: readonly ChapitreLu[],
  inconnus: readonly string[],
): Resume {
  const scenarios = listerScenarios({ chapitres })
  const preuves = scenarios.flatMap((scenario) => scenario.preuves)
  const dues = preuves.filter(({ presence }) => presence !== 'non-due')
  const compter = (verdict: Verdict): number =>
    scenarios.filter((scenario) => scenario.verdict === verdict).length
  const presents = (presence: string): number =>
    dues.filter((preuve) => preuve.presence === presence).length
  return {
    dossier,
    rapport: path.join(path.resolve(dossier), 'rapport.html'),
    verdicts: Object.fromEntries(VERDICTS.map((v) => [v, compter(v)])) as Record<Verdict, number>,
    scenarios: {
      attendus: scenarios.filter(({ etat }) => etat !== 'non-controlee').length,
      joues: scenarios.filter(({ executions }) => executions.length > 0).length,
      interrompus: scenarios.filter(({ etat }) => etat === 'interrompu').length,
    },
    preuves: {
      attendues: dues.length,
      prises: presents('prise'),
      recevables: dues.filter(({ recevable }) => recevable).length,
      repetitions: dues.filter(({ repetition }) => repetition).length,
      manquantes: presents('manquante'),
      aFournir: presents('a-fournir'),
    },
    fautesBanc: scenarios.filter(({ etat }) => etat === 'faute-banc').length + inconnus.length,
  }
}
