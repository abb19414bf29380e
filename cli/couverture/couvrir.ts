import {
  type Exigence,
  type Referentiel,
  type Scenario,
  trouverChapitre,
  trouverProfil,
} from '../../rem/index.ts'
import { etatPreuve } from './etat-preuve.ts'
import { type Automate, scenariosAutomatises } from './scenarios-automatises.ts'
import { compter } from './totaux.ts'
import type { Couverture, CouvertureExigence, CouvertureScenario, ScenarioLu } from './types.ts'

/** Ce qu’on veut voir ; une liste vide ne restreint rien. */
export interface Portee {
  profils: readonly string[]
  chapitres: readonly string[]
}

type Automates = ReadonlyMap<string, readonly Automate[]>

function couvrirScenario(
  exigence: Exigence,
  scenario: Scenario,
  automates: readonly Automate[],
  horsProfil: readonly string[] | null,
): CouvertureScenario {
  const prises = new Set(automates.flatMap(({ preuves }) => preuves))
  const faits = { exigence, prises, ecartee: horsProfil !== null }
  return {
    id: scenario.id,
    etiquette: scenario.etiquette,
    objectif: scenario.objectif,
    fichiers: automates.map(({ gherkin }) => `${gherkin.fichier}:${gherkin.ligne}`),
    preuves: scenario.preuves.map((preuve) => ({
      id: preuve.id,
      type: preuve.type,
      description: preuve.description,
      environnementExige: preuve.environnementExige,
      etat: etatPreuve(preuve, faits),
      motifPresence: preuve.presence === 'due' ? null : preuve.motifPresence,
    })),
  }
}

function couvrirExigence(
  exigence: Exigence,
  automates: Automates,
  choisis: readonly string[] | null,
): CouvertureExigence {
  const demandee = choisis === null || exigence.profils.some((profil) => choisis.includes(profil))
  const horsProfil = demandee || exigence.nature === 'preconisation' ? null : exigence.profils
  const { id, intitule, nature, profils, provisoire, confianceContenu, difference } = exigence
  return {
    id,
    intitule,
    nature,
    profils,
    horsProfil,
    condition: exigence.condition,
    provisoire,
    confianceContenu,
    difference,
    scenariosDe: exigence.scenariosDe,
    scenarios: exigence.scenarios.map((scenario) =>
      couvrirScenario(exigence, scenario, automates.get(scenario.id) ?? [], horsProfil),
    ),
  }
}

/**
 * Exigence → scénarios → preuves d’un référentiel, par chapitre, chaque preuve avec son état ; une
 * exigence que les profils choisis écartent est dite sans objet. Lève
 * `IdentifiantInconnu` quand un profil ou un chapitre demandé n’existe pas.
 */
export function couvrir(
  referentiel: Referentiel,
  lus: readonly ScenarioLu[],
  portee: Portee,
): Couverture {
  const { rem, code, titre, revision, statut } = referentiel
  const choisis = portee.profils.map((nom) => trouverProfil(referentiel, nom))
  const profils = choisis.length === 0 ? null : [...new Set(['Général', ...choisis])]
  const voulus = portee.chapitres.map((nom) => trouverChapitre(referentiel, nom))
  const automates = scenariosAutomatises(referentiel, lus)
  const chapitres = referentiel.chapitres
    .filter((chapitre) => voulus.length === 0 || voulus.includes(chapitre.code))
    .map((chapitre) => {
      const exigences = referentiel.exigences
        .filter((exigence) => exigence.chapitre === chapitre.code)
        .map((exigence) => couvrirExigence(exigence, automates, profils))
      return { ...chapitre, exigences, totaux: compter(exigences) }
    })
  const totaux = compter(chapitres.flatMap(({ exigences }) => exigences))
  return { rem, code, titre, revision, statut, profils, chapitres, totaux }
}
