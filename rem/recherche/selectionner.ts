import { IdentifiantInconnu, type Inconnu } from '../erreurs.ts'
import type { Exigence, Preuve, Referentiel, Scenario } from '../types.ts'
import { scenariosMontrant } from './scenarios-montrant.ts'
import {
  trouverChapitre,
  trouverExigence,
  trouverPreuve,
  trouverProfil,
  trouverScenario,
} from './trouver.ts'

/** Ce que l'utilisateur demande ; une liste absente ou vide ne restreint rien. */
export interface Criteres {
  profils?: readonly string[] | undefined
  chapitres?: readonly string[] | undefined
  exigences?: readonly string[] | undefined
  scenarios?: readonly string[] | undefined
  preuves?: readonly string[] | undefined
  /** Exigences dont l'éditeur déclare, en le signant, que la condition n'est pas la sienne. */
  declarees?: readonly string[] | undefined
}

export interface ScenarioRetenu {
  exigence: Exigence
  scenario: Scenario
  /** Les preuves demandées de ce scénario ; toutes, sauf si l'une est désignée par son numéro. */
  preuves: readonly Preuve[]
}

export interface Selection {
  /** Les profils de la candidature, Général toujours en tête. */
  profils: readonly string[]
  scenarios: readonly ScenarioRetenu[]
  preuves: readonly Preuve[]
  /** Les préconisations visées : « non controlee », rien n'est demandé (convention, annexe 1, 4.B). */
  nonControlees: readonly Exigence[]
  /** Les exigences visées qu'aucun profil choisi ne demande. */
  horsProfil: readonly Exigence[]
  /** Les exigences visées que l'éditeur a déclarées sans objet. */
  sansObjet: readonly Exigence[]
}

const GENERAL = 'Général'

/** Résout chaque nom demandé ; tous les inconnus sont levés ensemble. */
function resoudre(referentiel: Referentiel, criteres: Criteres) {
  const inconnus: Inconnu[] = []
  const chercher = <T>(
    noms: readonly string[] | undefined,
    trouver: (referentiel: Referentiel, nom: string) => T,
  ): readonly T[] =>
    (noms ?? []).flatMap((nom) => {
      try {
        return [trouver(referentiel, nom)]
      } catch (erreur) {
        if (!(erreur instanceof IdentifiantInconnu)) throw erreur
        inconnus.push(...erreur.problemes)
        return []
      }
    })
  const demande = {
    profils: chercher(criteres.profils, trouverProfil),
    chapitres: chercher(criteres.chapitres, trouverChapitre),
    exigences: chercher(criteres.exigences, trouverExigence),
    scenarios: chercher(criteres.scenarios, trouverScenario),
    preuves: chercher(criteres.preuves, trouverPreuve),
    declarees: chercher(criteres.declarees, trouverExigence),
  }
  const [premier, ...suivants] = inconnus
  if (premier !== undefined) throw new IdentifiantInconnu(premier, ...suivants)
  return demande
}

/** Tout ce que les critères visent, avant d'écarter ce que la candidature ne demande pas. */
function viser(referentiel: Referentiel, demande: ReturnType<typeof resoudre>) {
  const { chapitres, exigences, scenarios, preuves } = demande
  const rienDeDesigne = [exigences, scenarios, preuves].every((liste) => liste.length === 0)
  const dansChapitre = ({ chapitre }: Exigence): boolean =>
    chapitres.length === 0 || chapitres.includes(chapitre)
  const entieres = (rienDeDesigne ? referentiel.exigences : exigences).filter(dansChapitre)
  return {
    entieres,
    retenus: [
      ...entieres.flatMap((exigence) =>
        scenariosMontrant(referentiel, exigence).map((trouve) => ({
          ...trouve,
          preuves: trouve.scenario.preuves,
        })),
      ),
      ...scenarios.map((trouve) => ({ ...trouve, preuves: trouve.scenario.preuves })),
      ...preuves.map(({ preuve, ...trouve }) => ({ ...trouve, preuves: [preuve] })),
    ].filter(({ exigence }) => dansChapitre(exigence)),
  }
}

/** Un scénario visé deux fois n'est retenu qu'une fois, avec l'union de ses preuves, dans l'ordre du référentiel. */
function reunir(referentiel: Referentiel, retenus: readonly ScenarioRetenu[]) {
  return referentiel.exigences.flatMap((exigence) =>
    exigence.scenarios.flatMap((scenario): readonly ScenarioRetenu[] => {
      const voulues = retenus.filter((r) => r.scenario === scenario).flatMap((r) => r.preuves)
      const preuves = scenario.preuves.filter((preuve) => voulues.includes(preuve))
      return preuves.length === 0 ? [] : [{ exigence, scenario, preuves }]
    }),
  )
}

/**
 * Choisit ce qu'une campagne joue. Les exigences, scénarios et preuves désignés s'ajoutent ; les
 * chapitres restreignent. Le profil Général vaut toujours, une exigence conditionnelle seulement si
 * l'un de ses profils est choisi, une préconisation n'est pas contrôlée (charte, 3.2 ; convention,
 * annexe 1, 4.B). Une exigence déclarée sans objet par l'éditeur n'est pas jouée, elle est rendue à part. Lève `IdentifiantInconnu` avec tous les noms inconnus et leurs proches.
 */
export function selectionner(referentiel: Referentiel, criteres: Criteres = {}): Selection {
  const demande = resoudre(referentiel, criteres)
  const profils = [...new Set([GENERAL, ...demande.profils])]
  const { entieres, retenus } = viser(referentiel, demande)
  const demandee = ({ profils: siens }: Exigence): boolean =>
    siens.some((profil) => profils.includes(profil))
  const controlee = ({ nature }: Exigence): boolean => nature !== 'preconisation'
  const declaree = (exigence: Exigence): boolean => demande.declarees.includes(exigence)
  const jouable = (exigence: Exigence): boolean =>
    demandee(exigence) && controlee(exigence) && !declaree(exigence)
  const scenarios = reunir(
    referentiel,
    retenus.filter(({ exigence }) => jouable(exigence)),
  )
  // Ce qui est visé sans être joué doit être dit : un filtre ne fait rien disparaître en silence.
  const visees = [...new Set([...entieres, ...retenus.map(({ exigence }) => exigence)])]
  const controlees = visees.filter(controlee)
  return {
    profils,
    scenarios,
    preuves: scenarios.flatMap(({ preuves }) => preuves),
    nonControlees: visees.filter((exigence) => !controlee(exigence)),
    horsProfil: controlees.filter((exigence) => !demandee(exigence)),
    sansObjet: controlees.filter((exigence) => demandee(exigence) && declaree(exigence)),
  }
}
