import { type Referentiel, scenariosMontrant } from '../../rem/index.ts'
import { lireCampagneJson } from '../campagne/campagne-json.ts'
import { type Execution, lireExecutions } from '../campagne/executions.ts'
import { lireEvenements } from '../campagne/lire-evenements.ts'
import type { Campagne } from '../campagne/types.ts'
import { etatSansPassage, pire } from './etats.ts'
import { lireScenario } from './lire-scenario.ts'
import { delimiter, type Retenue } from './perimetre.ts'
import { renumeroter } from './renumeroter.ts'
import { resumer } from './resumer.ts'
import { lireSansObjet } from './sans-objet/index.ts'
import type { CampagneLue, ChapitreLu, ExigenceLue } from './types.ts'

function grouper(executions: readonly Execution[]): Map<string, Execution[]> {
  const groupes = new Map<string, Execution[]>()
  for (const execution of executions) {
    const { scenario } = execution.debut
    groupes.set(scenario, [...(groupes.get(scenario) ?? []), execution])
  }
  return groupes
}

function lireExigence(
  campagne: Campagne,
  { exigence, scenarios, sansObjet }: Retenue & Pick<ExigenceLue, 'sansObjet'>,
  groupes: ReadonlyMap<string, readonly Execution[]>,
): ExigenceLue {
  const lus = scenarios.map((scenario) =>
    lireScenario({ campagne, exigence, scenario, sansObjet }, groupes.get(scenario.id) ?? []),
  )
  const etat = pire(lus.map((lu) => lu.etat)) ?? etatSansPassage(exigence, sansObjet)
  return { exigence, etat, sansObjet, scenarios: lus }
}

/** Une exigence sans scénario propre prend l'état des scénarios qui la montrent. */
function reporterEtats(referentiel: Referentiel, exigences: readonly ExigenceLue[]): ExigenceLue[] {
  const etats = new Map(
    exigences.flatMap(({ scenarios }) =>
      scenarios.map(({ scenario, etat }) => [scenario.id, etat]),
    ),
  )
  return exigences.map((lue) => {
    if (lue.exigence.scenariosDe === null || lue.scenarios.length > 0) return lue
    const montrant = scenariosMontrant(referentiel, lue.exigence)
    const etat = pire(montrant.flatMap(({ scenario }) => etats.get(scenario.id) ?? []))
    return etat === null ? lue : { ...lue, etat }
  })
}

function dernierInstant(campagne: Campagne, executions: readonly Execution[]): string {
  const dates = executions.flatMap(({ debut, etapes, fin }) => [
    debut.date,
    ...etapes.map(({ date }) => date),
    ...(fin ? [fin.date] : []),
  ])
  return dates.reduce((tard, date) => (date > tard ? date : tard), campagne.debut)
}

interface OptionsLecture {
  /** `referentiel` : toutes les exigences, même quand la campagne n'en a joué qu'une partie. */
  perimetre?: 'selection' | 'referentiel'
}

/** Relit une campagne à la lumière de son référentiel ; ne touche à aucun fichier. */
export function lireCampagne(
  dossier: string,
  referentiel: Referentiel,
  { perimetre = 'selection' }: OptionsLecture = {},
): CampagneLue {
  const { campagne, executions } = renumeroter(
    {
      campagne: lireCampagneJson(dossier),
      executions: lireExecutions(lireEvenements(dossier)),
    },
    referentiel,
  )
  const groupes = grouper(executions)
  const portee = perimetre === 'selection' ? campagne : { selection: [] }
  const retenues = delimiter(referentiel, portee, new Set(groupes.keys()))
  const exigences = reporterEtats(
    referentiel,
    retenues.map((retenue) => {
      const sansObjet = lireSansObjet(referentiel, retenue.exigence, campagne)
      return lireExigence(campagne, { ...retenue, sansObjet }, groupes)
    }),
  )
  const chapitres: ChapitreLu[] = referentiel.chapitres
    .map((chapitre) => ({
      chapitre,
      exigences: exigences.filter(({ exigence }) => exigence.chapitre === chapitre.code),
    }))
    .filter((chapitre) => chapitre.exigences.length > 0)
  const connus = new Set(referentiel.exigences.flatMap((e) => e.scenarios.map(({ id }) => id)))
  const inconnus = [...groupes.keys()].filter((scenario) => !connus.has(scenario))
  return {
    dossier,
    campagne,
    referentiel,
    fin: dernierInstant(campagne, executions),
    chapitres,
    inconnus,
    resume: resumer(dossier, { chapitres, inconnus, mutations: campagne.mutations }),
  }
}
