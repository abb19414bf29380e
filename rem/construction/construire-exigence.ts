import { environnementExige } from '../environnement/index.ts'
import {
  type ExigenceEcrite,
  exigence,
  type PreuveEcrite,
  type ScenarioEcrit,
} from '../forme/exigence.ts'
import type { DifferenceLue, ElementExigence } from '../heritage/composition.ts'
import { equivalentes } from '../presence/equivalentes.ts'
import { presenceExigee } from '../presence/index.ts'
import type { PresenceDite } from '../presence/regle.ts'
import type { Exigence, Preuve, Scenario } from '../types.ts'
import { type Numerotation, numerosCourts, numerosRetires } from './numerotation.ts'

function construirePreuve(
  preuve: PreuveEcrite,
  scenario: ScenarioEcrit,
  ecrite: ExigenceEcrite,
  { exigee, motif }: PresenceDite,
): Omit<Preuve, 'equivalentes' | 'numero'> {
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
    presence: exigee,
    motifPresence: motif,
  }
}

function construirePreuves(
  scenario: ScenarioEcrit,
  ecrite: ExigenceEcrite,
  numerotation: Numerotation,
): readonly Preuve[] {
  const numeros = numerosCourts(
    scenario.preuves.map(({ id }) => id),
    numerotation,
  )
  const dites = scenario.preuves.map((preuve, rang) => {
    const { description, presence: ecriture = null } = preuve
    const precedente = scenario.preuves[rang - 1]?.id ?? null
    return { preuve, presence: presenceExigee({ description, precedente, ecrite: ecriture }) }
  })
  const groupes = equivalentes(
    dites.map(({ preuve, presence }) => ({ id: preuve.id, exigee: presence.exigee })),
  )
  return dites.map(({ preuve, presence }, rang) => ({
    ...construirePreuve(preuve, scenario, ecrite, presence),
    numero: numeros[rang] ?? '',
    equivalentes: groupes[rang] ?? [],
  }))
}

/** « Conditionnelle ici (Charte de référencement, 3.2, [déduit]). » */
function direDifference(difference: DifferenceLue | null, titreDe: TitreDe): string | null {
  if (difference === null) return null
  const { phrase, source, passage, marque } = difference
  return `${phrase.replace(/\.$/, '')} (${titreDe(source)}, ${passage}, [${marque}]).`
}

/** Le titre du document que désigne une clé de source. */
export type TitreDe = (cle: string) => string

/** Ce que toutes les exigences d'un référentiel partagent. */
export interface Contexte {
  titreDe: TitreDe
  numerotation: Numerotation
}

/** Passe d'un élément vérifié à l'exigence du catalogue ; lève si la forme n'a pas été jugée avant. */
export function construireExigence(
  element: ElementExigence,
  { titreDe, numerotation }: Contexte,
): Exigence {
  const ecrite = exigence.parse(element.valeur)
  const scenarios = ecrite.scenarios.map(
    (scenario): Scenario => ({
      id: scenario.id,
      objectif: scenario.objectif,
      texteOfficiel: scenario.texte_officiel ?? null,
      prerequis: scenario.prerequis ?? [],
      etapes: scenario.etapes,
      preuves: construirePreuves(scenario, ecrite, numerotation),
      confiance: scenario.confidence,
      etiquette: element.etiqueter(scenario),
      numerosRetires: numerosRetires(scenario.id, numerotation),
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
