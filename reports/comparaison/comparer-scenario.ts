import type { CampagneLue, ScenarioLu } from '../modele/types.ts'
import { apparierPassages, etapesChangees } from './apparier.ts'
import { comparerConstats } from './comparer-constats.ts'
import { comparerDurees } from './comparer-durees.ts'
import { situerPassage } from './contexte.ts'
import { comparerDocuments } from './documents/comparer-documents.ts'
import { comparerEcrans } from './ecrans/comparer-ecrans.ts'
import { comparerMessages } from './messages/comparer-messages.ts'
import type { ScenarioCompare } from './types.ts'
import type { ComparaisonVerdict } from './verdicts/comparer-verdicts.ts'
import { effetDe } from './verdicts/effet.ts'

interface Cotes {
  avant: { lue: CampagneLue; scenario: ScenarioLu | undefined }
  apres: { lue: CampagneLue; scenario: ScenarioLu | undefined }
}

type Preuves = Pick<ScenarioCompare, 'etapes' | 'ecrans' | 'messages' | 'documents' | 'durees'>

async function comparerPreuves({ avant, apres }: Cotes): Promise<Preuves> {
  const paires = apparierPassages(
    avant.scenario?.executions ?? [],
    apres.scenario?.executions ?? [],
  )
  const compares = await Promise.all(
    paires.map(async (paire): Promise<Preuves[]> => {
      if (!paire.avant || !paire.apres) return []
      const [a, b] = [situerPassage(avant.lue, paire.avant), situerPassage(apres.lue, paire.apres)]
      return [
        {
          etapes: etapesChangees(paire),
          ecrans: comparerEcrans(a, b),
          messages: await comparerMessages(a, b),
          documents: await comparerDocuments(a, b),
          durees: comparerDurees(a, b),
        },
      ]
    }),
  )
  const tous = compares.flat()
  return {
    etapes: tous.flatMap(({ etapes }) => etapes),
    ecrans: tous.flatMap(({ ecrans }) => ecrans),
    messages: tous.flatMap(({ messages }) => messages),
    documents: tous.flatMap(({ documents }) => documents),
    durees: tous.flatMap(({ durees }) => durees),
  }
}

/** Un scénario, avant et après : son verdict, ses contrôles manqués, ses preuves. */
export async function comparerScenario(
  verdict: ComparaisonVerdict,
  cotes: Cotes,
): Promise<ScenarioCompare> {
  const { avant, apres } = cotes
  const constats = comparerConstats(avant.scenario, apres.scenario)
  const { chapitre, exigence, id: scenario, texte: objectif, changement } = verdict
  return {
    chapitre,
    exigence,
    scenario,
    objectif,
    changement,
    avant: verdict.avant,
    apres: verdict.apres,
    effet: effetDe(verdict, { echoueAutrement: constats.length > 0 }),
    causeApres: apres.scenario?.cause ?? apres.scenario?.fauteBanc ?? null,
    constats,
    ...(await comparerPreuves(cotes)),
  }
}
