import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Verdict } from '../../../reports/campagne/types.ts'
import { listerScenarios } from '../../../reports/modele/lister.ts'
import type { Etat } from '../../../reports/modele/types.ts'
import type { VerdictsJson } from '../../../reports/verdicts-json.ts'
import type { Campagnes } from '../lecture/campagnes.ts'

/** Ce qu'une campagne a donné pour un scénario. */
export interface ReleveScenario {
  scenario: string
  exigence: string
  verdict: Verdict | null
  etat: Etat
  cause: string | null
  preuves: readonly { id: string; prise: boolean; recevable: boolean; motif: string }[]
}

/** Ce qu'une campagne a donné : ses scénarios joués, sans leurs étapes. */
export interface ReleveCampagne {
  nom: string
  versionLgc: string
  scenarios: readonly ReleveScenario[]
}

const lireVerdicts = (dossier: string): VerdictsJson['verdicts'] =>
  (JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')) as VerdictsJson).verdicts

function depuisVerdicts(verdicts: VerdictsJson['verdicts']): ReleveScenario[] {
  return verdicts
    .filter(({ sansObjet }) => sansObjet === null || sansObjet === undefined)
    .flatMap(({ scenario, exigence, verdict, cause, preuves }) =>
      verdict === null
        ? []
        : {
            scenario,
            exigence,
            verdict,
            etat: verdict,
            cause,
            preuves: preuves.map(({ preuve, fichier, recevable, motif }) => ({
              id: preuve,
              prise: fichier !== null,
              recevable,
              motif,
            })),
          },
    )
}

function depuisJournaux(campagnes: Campagnes, nom: string): ReleveScenario[] {
  return listerScenarios(campagnes.lire(nom))
    .filter(({ executions }) => executions.length > 0)
    .map(({ scenario, exigence, verdict, etat, cause, fauteBanc, preuves }) => ({
      scenario: scenario.id,
      exigence: exigence.id,
      verdict,
      etat,
      cause: fauteBanc ?? cause,
      preuves: preuves.map(({ preuve, presence, recevable, motif }) => ({
        id: preuve,
        prise: presence === 'prise',
        recevable,
        motif,
      })),
    }))
}

/**
 * Relève une campagne : son `verdicts.json` quand elle est finie, sinon ses journaux. Un scénario sans
 * verdict (faute du banc, pièce non remise, arrêt) ne se comprend que dans les journaux.
 */
export function releverCampagne(campagnes: Campagnes, nom: string): ReleveCampagne {
  const { finie, sansVerdict, campagne } = campagnes.fiche(nom)
  return {
    nom,
    versionLgc: campagne.versionLgc,
    scenarios:
      finie && sansVerdict === 0
        ? depuisVerdicts(lireVerdicts(campagnes.dossier(nom)))
        : depuisJournaux(campagnes, nom),
  }
}
