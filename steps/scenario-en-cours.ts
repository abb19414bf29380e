import type { GherkinDocument, Pickle } from '@cucumber/messages'
import type { Exigence, Preuve, Referentiel, Scenario } from '../rem/index.ts'

export interface ScenarioDuReferentiel {
  exigence: Exigence
  scenario: Scenario
}

/** Le scénario du référentiel que les étiquettes d'un scénario Gherkin désignent. */
export function reconnaitre(
  referentiel: Referentiel,
  etiquettes: readonly string[],
): ScenarioDuReferentiel {
  for (const exigence of referentiel.exigences) {
    const scenario = exigence.scenarios.find((s) => etiquettes.includes(`@${s.etiquette}`))
    if (scenario) return { exigence, scenario }
  }
  throw new Error(`Aucune étiquette de ${referentiel.code} parmi ${etiquettes.join(' ')}`)
}

/**
 * La preuve que l'étape désigne par son numéro court : « la preuve 01 » ; `null` quand le fichier
 * officiel importé ne la demande plus.
 */
export function preuveDuScenario(
  { id, preuves, numerosRetires }: Scenario,
  numero: string,
): Preuve | null {
  const preuve = preuves.find((p) => p.numero === numero)
  if (preuve) return preuve
  if (numerosRetires.includes(numero)) return null
  throw new Error(`${id} n'a pas de preuve ${numero}`)
}

/** Le mot-clé de chaque étape, tel qu'écrit, par identifiant de nœud. */
export function motsCles(document: GherkinDocument): Map<string, string> {
  const mots = new Map<string, string>()
  for (const enfant of document.feature?.children ?? []) {
    const etapes = [
      ...(enfant.background?.steps ?? []),
      ...(enfant.scenario?.steps ?? []),
      ...(enfant.rule?.children.flatMap((r) => [
        ...(r.background?.steps ?? []),
        ...(r.scenario?.steps ?? []),
      ]) ?? []),
    ]
    for (const etape of etapes) mots.set(etape.id, etape.keyword)
  }
  return mots
}

export function ecrireEtape(
  etape: Pickle['steps'][number],
  mots: ReadonlyMap<string, string>,
): string {
  const mot = mots.get(etape.astNodeIds[0] ?? '') ?? ''
  return `${mot}${etape.text}`
}
