import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Referentiel, ScenarioRetenu } from '../../rem/index.ts'
import type { Verdict } from '../../reports/campagne/types.ts'
import { type Evenement, lireEvenements } from '../../reports/index.ts'
import type { PieceAttestee } from '../../steps/parametres.ts'
import type { creerMoteur } from '../campagne/cucumber.ts'
import { suivreScenarios } from '../campagne/suivre-scenarios.ts'
import type { PosteDemarre } from '../poste.ts'
import type { ResultatScenario } from './juger-mutant.ts'

interface Entree {
  referentiel: Referentiel
  scenarios: readonly ScenarioRetenu[]
  poste: PosteDemarre
  /** Les modèles d’attestation du LGC de référence. */
  pieces: Readonly<Record<string, PieceAttestee>>
  /** Un seul par processus : les étapes n’y sont définies qu’une fois, pour tous les référentiels. */
  moteur: ReturnType<typeof creerMoteur>
}

function issueDe(verdict: Verdict | null): ResultatScenario['issue'] {
  // Une attestation ne s’éprouve pas par un défaut : remise et lisible, elle vaut la passe témoin.
  if (verdict === 'atteste') return 'conforme'
  if (verdict === 'conforme' || verdict === 'non-conforme' || verdict === 'non-verifiable')
    return verdict
  return 'autre'
}

function lireResultats(evenements: readonly Evenement[]): ResultatScenario[] {
  return evenements.flatMap((fin): ResultatScenario[] => {
    if (fin.genre !== 'scenario-fin') return []
    const constats = evenements.flatMap((e) =>
      e.genre === 'etape' && e.scenario === fin.scenario ? e.constats : [],
    )
    return [
      {
        scenario: fin.scenario,
        issue: issueDe(fin.verdict),
        constat: constats.find((c) => !c.conforme)?.id ?? null,
        cause: fin.cause ?? fin.fauteBanc,
      },
    ]
  })
}

/**
 * Joue des scénarios sans captures contre des mutants, l'un après l'autre, dans un même processus.
 * `surScenario` est appelé à la fin de chaque scénario, avant la remise à zéro du logiciel.
 */
export function creerJoueur({ referentiel, scenarios, poste, pieces, moteur }: Entree) {
  return async (
    mutations: readonly string[],
    choisis: ReadonlySet<string> | null,
    surScenario: (scenario: string) => void = () => undefined,
  ): Promise<ResultatScenario[]> => {
    const dossier = await mkdtemp(path.join(tmpdir(), 'segur-mutation-'))
    const retenus = scenarios.filter(({ scenario }) => choisis?.has(scenario.id) ?? true)
    const parEtiquette = new Map(retenus.map((r) => [`@${r.scenario.etiquette}`, r.scenario.id]))
    try {
      await moteur({
        etiquettes: [...parEtiquette.keys()],
        executants: 1,
        messages: null,
        parametres: {
          dossier,
          rem: referentiel.code,
          revision: referentiel.revision,
          cible: 'reference',
          postes: [{ controle: poste.controle, lgc: poste.lgc, simules: poste.simules }],
          services: Object.fromEntries(poste.simules.map((nom) => [nom, 'simule' as const])),
          versionLgc: '',
          captures: 'aucune',
          mutations,
          attestations: pieces,
        },
        surMessage: suivreScenarios({
          finit({ etiquettes }) {
            surScenario(etiquettes.map((e) => parEtiquette.get(e)).find(Boolean) ?? '')
          },
        }),
      })
      return lireResultats(lireEvenements(dossier).flat())
    } finally {
      await rm(dossier, { recursive: true, force: true })
    }
  }
}
