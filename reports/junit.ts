import path from 'node:path'
import { ecrireAtomique } from './campagne/ecrire-atomique.ts'
import { expliquer } from './explication/index.ts'
import { RESPONSABLES_EN_CLAIR } from './libelles.ts'
import type { CampagneLue, ChapitreLu, ScenarioLu } from './modele/types.ts'
import { nettoyer } from './typographie.ts'

const ENTITES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Vaut pour un attribut comme pour un texte ; les caractères interdits en XML deviennent U+FFFD. */
export function echapperXml(texte: string): string {
  return nettoyer(texte).replace(/[&<>"\n\t]/g, (signe) => ENTITES[signe] ?? signe)
}

const secondes = (ms: number): string => (ms / 1000).toFixed(3)

function issue(lu: ScenarioLu, campagne: CampagneLue['campagne']): string {
  const { etat, cause, fauteBanc, constats } = lu
  const explication = expliquer(lu, campagne)
  const qui = explication
    ? [`${RESPONSABLES_EN_CLAIR[explication.responsable]} : ${explication.suite}`, explication.page]
    : []
  if (etat === 'faute-banc' || etat === 'interrompu') {
    const raison = fauteBanc ?? 'Le scénario a été interrompu avant sa fin.'
    const texte = echapperXml(qui.join('\n'))
    return `<error type="${etat}" message="${echapperXml(raison)}">${texte}</error>`
  }
  if (etat === 'non-conforme' || etat === 'non-verifiable') {
    const details = constats
      .filter(({ conforme }) => !conforme)
      .map((c) => [
        c.id,
        `attendu : ${c.attendu}`,
        `observé : ${c.observe}`,
        c.ou,
        c.action,
        c.source,
      ])
      .map((lignes) => lignes.filter((ligne) => ligne !== '').join('\n'))
    const texte = echapperXml([...details, qui.join('\n')].join('\n\n'))
    return `<failure type="${etat}" message="${echapperXml(cause ?? etat)}">${texte}</failure>`
  }
  if (etat === 'sans-objet') return `<skipped message="${echapperXml(cause ?? 'sans objet')}"/>`
  return etat === 'a-fournir' ? '<skipped message="Preuve à fournir par une personne."/>' : ''
}

function preuves(scenario: ScenarioLu): string {
  const lignes = scenario.preuves.map(
    ({ preuve, fichier, motif }) => `${preuve} : ${fichier ?? 'aucun fichier'} (${motif})`,
  )
  return lignes.length === 0 ? '' : `<system-out>${echapperXml(lignes.join('\n'))}</system-out>`
}

function cas(lu: ScenarioLu, campagne: CampagneLue['campagne']): string {
  const nom = echapperXml(`${lu.scenario.id} ${lu.scenario.objectif}`)
  const attributs = `classname="${echapperXml(lu.exigence.id)}" name="${nom}" time="${secondes(lu.dureeMs)}"`
  return `    <testcase ${attributs}>${issue(lu, campagne)}${preuves(lu)}</testcase>`
}

interface Comptes {
  tests: number
  failures: number
  errors: number
  skipped: number
  dureeMs: number
}

function compter(scenarios: readonly ScenarioLu[]): Comptes {
  const parmi = (...etats: string[]): number =>
    scenarios.filter(({ etat }) => etats.includes(etat)).length
  return {
    tests: scenarios.length,
    failures: parmi('non-conforme', 'non-verifiable'),
    errors: parmi('faute-banc', 'interrompu'),
    skipped: parmi('sans-objet', 'a-fournir'),
    dureeMs: scenarios.reduce((total, { dureeMs }) => total + dureeMs, 0),
  }
}

function attributs({ tests, failures, errors, skipped, dureeMs }: Comptes): string {
  const comptes = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
  return `${comptes} time="${secondes(dureeMs)}"`
}

const joues = ({ exigences }: ChapitreLu): ScenarioLu[] =>
  exigences.flatMap((e) =>
    e.scenarios.filter(({ executions, etat }) => executions.length > 0 || etat === 'sans-objet'),
  )

/** Une suite par chapitre, un cas par scénario joué ou sans objet, `classname` = exigence. */
export function composerJunit(lue: CampagneLue): string {
  const { campagne } = lue
  const suites = lue.chapitres
    .map((chapitre) => ({ chapitre: chapitre.chapitre, scenarios: joues(chapitre) }))
    .filter(({ scenarios }) => scenarios.length > 0)
    .map(({ chapitre, scenarios }) => {
      const nom = echapperXml(`${chapitre.code} ${chapitre.libelle}`)
      const entete = `name="${nom}" timestamp="${echapperXml(campagne.debut)}"`
      const lignes = scenarios.map((lu) => cas(lu, campagne)).join('\n')
      return `  <testsuite ${entete} ${attributs(compter(scenarios))}>\n${lignes}\n  </testsuite>`
    })
  const titre = echapperXml(`${campagne.produit} ${campagne.versionLgc}, ${campagne.rem.rem}`)
  const total = attributs(compter(lue.chapitres.flatMap(joues)))
  const ouverture = `<testsuites name="${titre}" ${total}>`
  const lignes = ['<?xml version="1.0" encoding="UTF-8"?>', ouverture, ...suites, '</testsuites>']
  return `${lignes.join('\n')}\n`
}

export function ecrireJunit(lue: CampagneLue): void {
  ecrireAtomique(path.join(lue.dossier, 'junit.xml'), composerJunit(lue))
}
