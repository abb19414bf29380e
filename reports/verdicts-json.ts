import path from 'node:path'
import { ecrireJson } from './campagne/ecrire-atomique.ts'
import type { Campagne, Constat, PreuveRendue, VerdictScenario } from './campagne/types.ts'
import { expliquer } from './explication/index.ts'
import { listerScenarios } from './modele/lister.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from './modele/types.ts'

export interface VerdictsJson {
  schema: 1
  banc: string
  rem: string
  versionLgc: string
  /** Les scénarios joués ou sans objet, dans l'ordre du référentiel. */
  verdicts: readonly VerdictScenario[]
  /** Les preuves des scénarios qu'aucun passage n'a joués. */
  aFournir: readonly PreuveRendue[]
}

function rendrePreuve(preuve: PreuveLue): PreuveRendue {
  return {
    rem: preuve.rem,
    exigence: preuve.exigence,
    scenario: preuve.scenario,
    preuve: preuve.preuve,
    description: preuve.description,
    type: preuve.type,
    fichier: preuve.fichier,
    sha256: preuve.sha256,
    environnement: preuve.environnement,
    environnementExige: preuve.environnementExige,
    recevable: preuve.recevable,
    motif: preuve.motif,
    ...(preuve.film ? { film: preuve.film } : {}),
  }
}

function rendreConstat({ id, conforme, attendu, observe, ou, action, source }: Constat): Constat {
  return { id, conforme, attendu, observe, ou, action, source }
}

function rendreScenario(lu: ScenarioLu, { rem, mutations }: Campagne): VerdictScenario {
  return {
    rem: rem.code,
    exigence: lu.exigence.id,
    scenario: lu.scenario.id,
    verdict: lu.verdict,
    cause: lu.fauteBanc ?? lu.cause,
    sansObjet: lu.etat === 'sans-objet' ? lu.sansObjet : null,
    explication: expliquer(lu, { mutations }),
    constats: lu.constats.map(rendreConstat),
    preuves: lu.preuves.map(rendrePreuve),
    dureeMs: lu.dureeMs,
  }
}

export function composerVerdicts(lue: CampagneLue): VerdictsJson {
  const scenarios = listerScenarios(lue)
  const { banc, rem, versionLgc } = lue.campagne
  return {
    schema: 1,
    banc,
    rem: rem.rem,
    versionLgc,
    verdicts: scenarios
      .filter(({ executions, etat }) => executions.length > 0 || etat === 'sans-objet')
      .map((scenario) => rendreScenario(scenario, lue.campagne)),
    aFournir: scenarios
      .filter(({ executions }) => executions.length === 0)
      .flatMap(({ preuves }) => preuves.filter(({ presence }) => presence === 'a-fournir'))
      .map(rendrePreuve),
  }
}

/** Écrit `verdicts.json` : clés dans un ordre fixe, mêmes événements, mêmes octets. */
export function ecrireVerdicts(lue: CampagneLue): void {
  ecrireJson(path.join(lue.dossier, 'verdicts.json'), composerVerdicts(lue))
}
