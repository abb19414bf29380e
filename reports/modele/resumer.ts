import path from 'node:path'
import { VERDICTS, type Verdict } from '../campagne/types.ts'
import { expliquer } from '../explication/index.ts'
import { listerScenarios } from './lister.ts'
import type { ChapitreLu, Etat, Resume } from './types.ts'

/** Ce qu'aucun verdict n'attend : rien n'est demandé, ou une règle l'écarte. */
const NON_ATTENDUS = new Set<Etat>(['non-controlee', 'sans-objet'])

interface ALire {
  chapitres: readonly ChapitreLu[]
  inconnus: readonly string[]
  mutations: readonly string[]
}

/** Les comptes d'une campagne ; chaque nombre se retrouve ligne à ligne dans `verdicts.json`. */
export function resumer(dossier: string, { chapitres, inconnus, mutations }: ALire): Resume {
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
      attendus: scenarios.filter(({ etat }) => !NON_ATTENDUS.has(etat)).length,
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
    echecs: scenarios.flatMap((lu) => {
      const explication = expliquer(lu, { mutations })
      const { id: scenario, objectif } = lu.scenario
      return explication ? [{ scenario, objectif, etat: lu.etat, explication }] : []
    }),
    fautesBanc: scenarios.filter(({ etat }) => etat === 'faute-banc').length + inconnus.length,
  }
}
