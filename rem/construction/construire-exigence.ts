import { environnementExige } from '../environnement/index.ts'
import {
  type ExigenceEcrite,
  exigence,
  type PreuveEcrite,
  type ScenarioEcrit,
} from '../forme/exigence.ts'
import type { DifferenceLue, ElementExigence } from '../heritage/composition.ts'
import type { Exigence, Preuve, Scenario } from '../types.ts'

function construirePreuve(
  preuve: PreuveEcrite,
  scenario: ScenarioEcrit,
  ecrite: ExigenceEcrite,
): Preuve {
  const lieu = environnementExige({
    reference: ecrite.reprise_va2 ?? ecrite.id,
    services: ecrite.services,
    automatisable: ecrite.automatisable,
    type: preuve.type,
    format: preuve.format ?? null,
    ecrit:
      preuve.environnement_exige ??
      scenario.environnement_exige ??
      ecrite.environnement_exige ??
      null,
  })
  return {
    id: preuve.id,
    type: preuve.type,
    typesAcceptes: preuve.types_acceptes ?? [preuve.type],
    format: preuve.format ?? null,
    description: preuve.description,
    environnementExige: lieu.environnement,
    motifEnvironnement: lieu.motif,
  }
}

/** « Conditionnelle ici (Charte de référencement, 3.2, [déduit]). » */
function direDifference(difference: DifferenceLue | null, titreDe: TitreDe): string | null {
  if (difference === null) return null
  const { phrase, source, passage, marque } = difference
  return `${phrase.replace(/\.$/, '')} (${titreDe(source)}, ${passage}, [${marque}]).`
}

/** Le titre du document que désigne une clé de source. */
export type TitreDe = (cle: string) => string

/** Passe d'un élément vérifié à l'exigence du catalogue ; lève si la forme n'a pas été jugée avant. */
export function construireExigence(element: ElementExigence, titreDe: TitreDe): Exigence {
  const ecrite = exigence.parse(element.valeur)
  const scenarios = ecrite.scenarios.map(
    (scenario): Scenario => ({
      id: scenario.id,
      objectif: scenario.objectif,
      prerequis: scenario.prerequis ?? [],
      etapes: scenario.etapes,
      preuves: scenario.preuves.map((preuve) => construirePreuve(preuve, scenario, ecrite)),
      confiance: scenario.confidence,
      etiquette: element.etiqueter(scenario),
    }),
  )
  return {
    id: ecrite.id,
    repriseVa2: ecrite.reprise_va2 ?? null,
    chapitre: ecrite.chapitre,
    fonction: ecrite.fonction,
    fonctionsSupplementaires: ecrite.fonctions_supplementaires ?? [],
    profils: ecrite.profils,
    nature: ecrite.nature,
    condition: ecrite.condition ?? null,
    intitule: ecrite.intitule,
    enonce: ecrite.enonce,
    services: ecrite.services,
    automatisable: ecrite.automatisable,
    scenariosDe: ecrite.scenarios_de ?? null,
    scenarios,
    note: ecrite.note ?? null,
    precisionsFaq: ecrite.precisions_faq ?? [],
    confiance: ecrite.confidence,
    confianceContenu: ecrite.confidence_contenu,
    provisoire: ecrite.provisoire,
    sources: ecrite.sources,
    difference: direDifference(element.difference, titreDe),
  }
}
