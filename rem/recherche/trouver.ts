import { IdentifiantInconnu, type Sorte } from '../erreurs.ts'
import type { Exigence, Preuve, Referentiel, Scenario } from '../types.ts'
import { cleDe } from './cle.ts'
import { suggerer } from './suggerer.ts'

export interface ScenarioTrouve {
  exigence: Exigence
  scenario: Scenario
}

export interface PreuveTrouvee extends ScenarioTrouve {
  preuve: Preuve
}

interface Candidat<T> {
  nom: string
  valeur: T
}

/** Les mêmes candidats, sous leurs numéros d'avant l'import. */
function sousLeursAnciens<T>(
  alias: Referentiel['alias'],
  candidats: readonly Candidat<T>[],
): readonly Candidat<T>[] {
  const parNom = new Map(candidats.map((candidat) => [candidat.nom, candidat.valeur]))
  return Object.entries(alias).flatMap(([ancien, officiel]) => {
    const valeur = parNom.get(officiel)
    return valeur === undefined ? [] : [{ nom: ancien, valeur }]
  })
}

/**
 * Rend le candidat de même clé, ou lève `IdentifiantInconnu` avec les plus proches. Le numéro officiel
 * l'emporte sur un ancien numéro.
 */
function choisir<T>(
  { rem, alias }: Referentiel,
  demande: { sorte: Sorte; valeur: string },
  candidats: readonly Candidat<T>[],
): T {
  const cle = cleDe(demande.valeur)
  const deMemeCle = ({ nom }: Candidat<T>) => cleDe(nom) === cle
  const trouve = candidats.find(deMemeCle) ?? sousLeursAnciens(alias, candidats).find(deMemeCle)
  if (trouve !== undefined) return trouve.valeur
  const proches = suggerer(
    demande.valeur,
    candidats.map(({ nom }) => nom),
  )
  throw new IdentifiantInconnu({ ...demande, rem, proches })
}

const scenariosDe = ({ exigences }: Referentiel): readonly ScenarioTrouve[] =>
  exigences.flatMap((exigence) => exigence.scenarios.map((scenario) => ({ exigence, scenario })))

/** Trouve une exigence par son identifiant (`INS.25`) ; lève `IdentifiantInconnu`. */
export function trouverExigence(referentiel: Referentiel, id: string): Exigence {
  const candidats = referentiel.exigences.map((valeur) => ({ nom: valeur.id, valeur }))
  return choisir(referentiel, { sorte: 'exigence', valeur: id }, candidats)
}

/**
 * Trouve un scénario par son identifiant (`INS.25.01`) ou son étiquette (`@MDV-LGC-Va1:INS.25.01`,
 * celle du référentiel hérité ou la même au nom du référentiel) ; lève `IdentifiantInconnu`.
 */
export function trouverScenario(referentiel: Referentiel, valeur: string): ScenarioTrouve {
  const trouves = scenariosDe(referentiel)
  const parEtiquette = trouves.flatMap((trouve) => [
    { nom: trouve.scenario.etiquette, valeur: trouve },
    { nom: `${referentiel.code}:${trouve.scenario.id}`, valeur: trouve },
  ])
  const parId = trouves.map((trouve) => ({ nom: trouve.scenario.id, valeur: trouve }))
  const demande = valeur.trim().replace(/^@/, '').replace(/^REM-/i, '')
  const candidats = demande.includes(':') ? parEtiquette : parId
  return choisir(referentiel, { sorte: 'scenario', valeur: demande }, candidats)
}

/** Trouve une preuve par son identifiant complet (`INS.25.01.01`) ; lève `IdentifiantInconnu`. */
export function trouverPreuve(referentiel: Referentiel, id: string): PreuveTrouvee {
  const candidats = scenariosDe(referentiel).flatMap((trouve) =>
    trouve.scenario.preuves.map((preuve) => ({ nom: preuve.id, valeur: { ...trouve, preuve } })),
  )
  return choisir(referentiel, { sorte: 'preuve', valeur: id }, candidats)
}

/** Trouve le nom exact d'un profil, sans égard à la casse ni aux accents ; lève `IdentifiantInconnu`. */
export function trouverProfil(referentiel: Referentiel, nom: string): string {
  const candidats = referentiel.profils.map((profil) => ({ nom: profil.nom, valeur: profil.nom }))
  return choisir(referentiel, { sorte: 'profil', valeur: nom }, candidats)
}

/** Trouve le code exact d'un chapitre (`INS`) ; lève `IdentifiantInconnu`. */
export function trouverChapitre(referentiel: Referentiel, code: string): string {
  const candidats = referentiel.chapitres.map(({ code: valeur }) => ({ nom: valeur, valeur }))
  return choisir(referentiel, { sorte: 'chapitre', valeur: code }, candidats)
}
