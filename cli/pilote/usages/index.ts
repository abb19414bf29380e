import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ServiceSimule } from '../../../mocks/contrat.ts'
import type { Referentiel } from '../../../rem/index.ts'
import { lireGherkin } from '../../couverture/lire-gherkin.ts'
import { DOSSIER_FEATURES } from '../../couverture/scenarios-automatises.ts'
import { lireEtapes, type NomAction } from './lire-etapes.ts'
import { gestesDuPrerequis } from './prerequis.ts'
import { creerReconnaisseur } from './reconnaitre-etape.ts'

export type { NomAction } from './lire-etapes.ts'

/** Ce qu'un scénario écrit demande. */
export interface UsageScenario {
  /** Identifiant au catalogue, `INS.25.01`. */
  scenario: string
  actions: ReadonlySet<NomAction>
  /** Les services dont un contrôle lit le journal : réels, ce contrôle seul n'est pas vérifiable. */
  juges: ReadonlySet<ServiceSimule>
  /** Les services que la mise en place commande : réels, le scénario ne se joue pas. */
  commandes: ReadonlySet<ServiceSimule>
  /** Textes des étapes, contexte compris. */
  etapes: readonly string[]
}

interface Accumule {
  actions: Set<NomAction>
  juges: Set<ServiceSimule>
  commandes: Set<ServiceSimule>
  etapes: string[]
}
const neuf = (): Accumule => ({
  actions: new Set(),
  juges: new Set(),
  commandes: new Set(),
  etapes: [],
})

function lireTous() {
  return readdirSync(DOSSIER_FEATURES, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.feature'))
    .flatMap(
      (nom) => lireGherkin(nom, readFileSync(path.join(DOSSIER_FEATURES, nom), 'utf8')).scenarios,
    )
}

/** Pour chaque scénario écrit du référentiel, les actions du contrat qu'il emploie. */
export function usagesDesScenarios(referentiel: Referentiel): readonly UsageScenario[] {
  const reconnaitre = creerReconnaisseur(lireEtapes())
  const ids = new Map(
    referentiel.exigences.flatMap(({ scenarios }) =>
      scenarios.map(({ id, etiquette }) => [etiquette, id] as const),
    ),
  )
  const usages = new Map<string, Accumule>()
  for (const { etiquettes, etapes } of lireTous())
    for (const id of etiquettes.flatMap((etiquette) => ids.get(etiquette) ?? [])) {
      const usage = usages.get(id) ?? neuf()
      usage.etapes.push(...etapes)
      for (const texte of etapes) {
        const etape = reconnaitre(texte)
        for (const action of gestesDuPrerequis(texte) ?? etape?.actions ?? [])
          usage.actions.add(action)
        for (const service of etape?.services ?? [])
          (etape?.juge ? usage.juges : usage.commandes).add(service)
      }
      usages.set(id, usage)
    }
  return [...ids.values()].flatMap((scenario) => {
    const usage = usages.get(scenario)
    return usage ? [{ scenario, ...usage }] : []
  })
}

/** Les scénarios qui emploient chaque action ; une action que rien n'emploie n'y est pas. */
export function scenariosParAction(
  usages: readonly UsageScenario[],
): ReadonlyMap<NomAction, readonly string[]> {
  const parAction = new Map<NomAction, string[]>()
  for (const { scenario, actions } of usages)
    for (const action of actions)
      parAction.set(action, [...(parAction.get(action) ?? []), scenario])
  return parAction
}
