import {
  dispensee,
  type Referentiel,
  type ScenarioRetenu,
  selectionner,
} from '../../../rem/index.ts'
import { choisirProfils } from '../../campagne/profils.ts'
import { etatPreuve } from '../../couverture/etat-preuve.ts'
import type { Contexte } from '../contexte.ts'
import type { PreuveTenue } from '../module.ts'
import { etatDePreuve } from './etat-de-preuve.ts'
import type { EtatAvancement } from './etats.ts'
import type { ReleveCampagne, ReleveScenario } from './releve.ts'

export interface AvancementScenario {
  scenario: string
  exigence: string
  chapitre: string
  /** Le dernier passage, et la campagne qui le montre. */
  passage: (ReleveScenario & { campagne: string; versionLgc: string }) | null
  preuves: readonly { id: string; etat: EtatAvancement }[]
}

/** Où en est la candidature. */
export interface Avancement {
  referentiel: Referentiel
  profils: readonly string[]
  /** Version du logiciel candidat ; nulle tant qu'on ne la connaît pas. */
  version: string | null
  scenarios: readonly AvancementScenario[]
}

const REUSSIS = new Set<string | null>(['conforme', 'atteste'])

type Passage = NonNullable<AvancementScenario['passage']>

/** Le passage le plus récent de chaque scénario ; les relevés vont du plus récent au plus ancien. */
function derniersPassages(releves: readonly ReleveCampagne[]): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>()
  for (const { nom, versionLgc, scenarios } of releves)
    for (const scenario of scenarios)
      if (!passages.has(scenario.scenario))
        passages.set(scenario.scenario, { ...scenario, campagne: nom, versionLgc })
  return passages
}

interface Sources {
  passage: Passage | null
  tenues: ReadonlyMap<string, PreuveTenue>
  version: string | null
}

function mesurerScenario(
  { exigence, scenario, preuves }: ScenarioRetenu,
  { passage, tenues, version }: Sources,
): AvancementScenario {
  const prises = new Set([
    ...(passage?.preuves.filter((p) => p.prise).map(({ id }) => id) ?? []),
    ...scenario.preuves.map(({ id }) => id).filter((id) => tenues.has(id)),
  ])
  const dues = preuves.filter((preuve) => prises.has(preuve.id) || !dispensee(preuve, prises))
  return {
    scenario: scenario.id,
    exigence: exigence.id,
    chapitre: exigence.chapitre,
    passage,
    preuves: dues.map((preuve) => {
      const prise = passage?.preuves.find(({ id }) => id === preuve.id)
      const etat = etatDePreuve({
        passage: passage && {
          versionLgc: passage.versionLgc,
          reussi: REUSSIS.has(passage.verdict),
          prise: prise?.prise ?? false,
          recevable: prise?.recevable ?? false,
        },
        tenue: tenues.get(preuve.id) ?? null,
        version,
        aAttester:
          etatPreuve(preuve, { exigence, prises: new Set(), ecartee: false }) === 'a-attester',
      })
      return { id: preuve.id, etat }
    }),
  }
}

/** Mesure la candidature décrite par la configuration, d'après les relevés de ses campagnes. */
export function mesurerAvancement(
  contexte: Contexte,
  releves: readonly ReleveCampagne[],
): Avancement {
  const { config, modules } = contexte
  const referentiel = contexte.referentiel()
  const { profils, scenarios } = selectionner(referentiel, {
    profils: choisirProfils(config.profils ?? [], config.cible, referentiel),
    declarees: config.conditions.map(({ exigence }) => exigence),
  })
  const passages = derniersPassages(releves)
  const tenues = new Map(
    modules.flatMap(({ bilan }) => bilan?.(contexte) ?? []).map((tenue) => [tenue.preuve, tenue]),
  )
  const version = config.produit.version ?? releves[0]?.versionLgc ?? null
  return {
    referentiel,
    profils,
    version,
    scenarios: scenarios.map((retenu) =>
      mesurerScenario(retenu, {
        passage: passages.get(retenu.scenario.id) ?? null,
        tenues,
        version,
      }),
    ),
  }
}
