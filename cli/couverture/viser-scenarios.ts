import { type Scenario, suggerer } from '../../rem/index.ts'
import type { ScenarioGherkin } from './lire-gherkin.ts'
import type { ProblemeFeature, ScenarioLu, ScenarioVise } from './types.ts'

export interface Connus {
  scenarios: ReadonlyMap<string, Scenario>
  /** Étiquettes que le fichier officiel importé a retirées : ni jouées, ni fautives. */
  retirees: ReadonlySet<string>
}

/** Les façons de prendre une preuve : un écran (`steps/commun.ts`), un fichier produit ou remis. */
const PREUVE_PRISE =
  /^(?:la preuve (\d+) est prise(?: sur cet écran)?|.+ (?:est|sont) la preuve (\d+))$/

/** `<rem>:<scénario>` ; une étiquette sans deux-points est libre. */
const estEtiquette = (nom: string): boolean => nom.includes(':')

const numerosPris = ({ etapes }: ScenarioGherkin): readonly string[] =>
  etapes.flatMap((etape) => {
    const [, prise, produite] = PREUVE_PRISE.exec(etape) ?? []
    return prise ?? produite ?? []
  })

function viser(scenario: Scenario, numeros: readonly string[]): ScenarioVise {
  return {
    etiquette: scenario.etiquette,
    scenario: scenario.id,
    preuves: scenario.preuves.filter(({ numero }) => numeros.includes(numero)).map(({ id }) => id),
  }
}

function phraseEtiquette(etiquette: string, { scenarios }: Connus): string {
  const proches = suggerer(etiquette, scenarios.keys()).map((proche) => `@${proche}`)
  const suite = proches.length === 0 ? '' : ` ; proches : ${proches.join(', ')}`
  return `aucun référentiel ne contient « @${etiquette} »${suite}`
}

function phrasePreuve(numero: string, vises: readonly Scenario[]): string {
  const connues = vises
    .flatMap(({ preuves }) => preuves.map((preuve) => preuve.numero))
    .filter((connu) => connu !== '')
  const noms = vises.map(({ id }) => id).join(', ')
  return `la preuve ${numero} n’est pas au catalogue pour ${noms} (connues : ${[...new Set(connues)].join(', ')})`
}

/**
 * Rattache un scénario Gherkin aux scénarios du catalogue que ses étiquettes nomment, et aux preuves
 * qu’il prend. Avec plusieurs étiquettes, un numéro de preuve vaut pour chacun de ceux qui l’ont.
 */
export function viserScenarios(
  fichier: string,
  gherkin: ScenarioGherkin,
  connus: Connus,
): { scenario: ScenarioLu; problemes: readonly ProblemeFeature[] } {
  const { ligne, nom } = gherkin
  const probleme = (genre: ProblemeFeature['genre'], phrase: string): ProblemeFeature => ({
    genre,
    fichier,
    ligne,
    phrase,
  })
  const etiquettes = gherkin.etiquettes.filter(estEtiquette)
  const scenarios = etiquettes.flatMap((etiquette) => connus.scenarios.get(etiquette) ?? [])
  const numeros = numerosPris(gherkin)
  const vises = scenarios.map((scenario) => viser(scenario, numeros))
  const existe = (numero: string): boolean =>
    scenarios.some(
      ({ preuves, numerosRetires }) =>
        preuves.some((preuve) => preuve.numero === numero) || numerosRetires.includes(numero),
    )
  const inconnues = etiquettes.filter(
    (etiquette) => !connus.scenarios.has(etiquette) && !connus.retirees.has(etiquette),
  )
  // Sans scénario connu, l'étiquette est la faute : le numéro de preuve n'en est pas une seconde.
  const absentes = scenarios.length === 0 ? [] : numeros.filter((numero) => !existe(numero))
  return {
    scenario: { fichier, ligne, nom, etiquettes, vises },
    problemes: [
      ...(etiquettes.length === 0
        ? [probleme('sans-etiquette', `« ${nom} » ne porte l’étiquette d’aucun scénario de REM`)]
        : []),
      ...inconnues.map((e) => probleme('etiquette-inconnue', phraseEtiquette(e, connus))),
      ...absentes.map((n) => probleme('preuve-inconnue', phrasePreuve(n, scenarios))),
    ],
  }
}
