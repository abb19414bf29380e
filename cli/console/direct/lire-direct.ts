import type { Referentiel, Scenario } from '../../../rem/index.ts'
import type { Execution } from '../../../reports/campagne/executions.ts'
import type { EvenementEtape } from '../../../reports/campagne/types.ts'
import { etatScenario } from '../../../reports/modele/etats.ts'
import type { Etat } from '../../../reports/modele/types.ts'
import { type Course, enMarche } from '../campagne-en-cours/course.ts'
import type { PassageSuivi } from '../campagne-en-cours/lire-suivi.ts'

export type StatutEtape = EvenementEtape['statut'] | 'en-cours' | 'a-venir'

export interface EtapeDirecte {
  texte: string
  statut: StatutEtape
  evenement: EvenementEtape | null
}

export interface PassageDirect {
  /** Ce qui le désigne dans une adresse : l'essai de cucumber. */
  cle: string
  titre: string
  etapes: readonly EtapeDirecte[]
}

export interface ScenarioDirect {
  id: string
  objectif: string
  exigence: string
  etat: Etat | 'a-venir' | 'en-cours'
  passages: readonly PassageDirect[]
}

/** La campagne qui joue, telle qu'on la montre. */
export interface LectureDirecte {
  course: Course
  scenarios: readonly ScenarioDirect[]
}

/** Sans événement, le suivi dit seulement où l'on en est. */
function statutAnnonce(rang: number, { rang: courant, fin }: PassageSuivi): StatutEtape {
  if (fin !== null) return 'sautee'
  return rang === courant ? 'en-cours' : 'a-venir'
}

function lirePassage(passage: PassageSuivi, execution: Execution | undefined): PassageDirect {
  return {
    cle: passage.essai,
    titre: passage.titre,
    etapes: passage.etapes.map((texte, rang) => {
      const evenement = execution?.etapes[rang] ?? null
      return {
        texte: evenement?.texte ?? texte,
        statut: evenement?.statut ?? statutAnnonce(rang, passage),
        evenement,
      }
    }),
  }
}

interface Sources {
  course: Course
  referentiel: Referentiel
  executions: readonly Execution[]
}

function trouverScenario(referentiel: Referentiel, id: string) {
  for (const exigence of referentiel.exigences) {
    const scenario = exigence.scenarios.find((candidat) => candidat.id === id)
    if (scenario) return { exigence, scenario }
  }
  return null
}

function etatDirect(
  passages: readonly PassageSuivi[],
  executions: readonly Execution[],
  { course, referentiel }: Sources,
  { id }: Pick<Scenario, 'id'>,
): ScenarioDirect['etat'] {
  if (passages.length === 0) return 'a-venir'
  if (enMarche(course) && passages.some(({ fin }) => fin === null)) return 'en-cours'
  const trouve = trouverScenario(referentiel, id)
  return trouve ? etatScenario(trouve.exigence, null, executions) : 'faute-banc'
}

/** Rapproche ce que la campagne annonce (son suivi) de ce qu'elle a pris (ses journaux). */
export function lireDirect(sources: Sources): LectureDirecte {
  const { course, referentiel } = sources
  // Une campagne reprise garde ses passages d'avant : seuls ceux de ce lancement sont en direct.
  const executions = sources.executions.filter(({ debut }) => debut.date >= course.debut)
  const scenarios = course.scenarios.map((id): ScenarioDirect => {
    const trouve = trouverScenario(referentiel, id)
    const passages = course.passages.filter(({ scenario }) => scenario === id)
    const siennes = executions.filter(({ debut }) => debut.scenario === id)
    return {
      id,
      objectif: trouve?.scenario.objectif ?? '',
      exigence: trouve?.exigence.id ?? '',
      etat: etatDirect(passages, siennes, sources, { id }),
      passages: passages.map((passage, rang) => lirePassage(passage, siennes[rang])),
    }
  })
  return { course, scenarios }
}
