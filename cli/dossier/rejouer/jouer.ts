import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  cleExecution,
  type Execution,
  lireExecutions,
} from '../../../reports/campagne/executions.ts'
import { lireEvenements } from '../../../reports/index.ts'
import type { CampagneLue, ScenarioLu } from '../../../reports/modele/types.ts'
import type { PieceAttestee } from '../../../steps/parametres.ts'
import type { ParametresRejeu } from '../../../steps/rejeu/parametres.ts'
import { creerMoteur } from '../../campagne/cucumber.ts'

/** Les pièces que les scénarios avaient reçues, là où la campagne les garde. */
function piecesGardees(
  dossier: string,
  scenarios: readonly ScenarioLu[],
): Record<string, PieceAttestee> {
  const preuves = scenarios.flatMap((s) => s.executions.flatMap(({ preuves }) => [...preuves]))
  return Object.fromEntries(
    preuves.flatMap(({ preuve, fichiers: [fichier], auteur, modele }) =>
      fichier && (auteur !== null || modele === true)
        ? [
            [
              preuve,
              {
                chemin: path.join(dossier, fichier.chemin),
                date: null,
                signataire: auteur,
                modele: modele === true,
              },
            ],
          ]
        : [],
    ),
  )
}

/** Rejoue les scénarios et rend leurs passages neufs ; rien n'est écrit dans la campagne. */
export async function rejouerScenarios(
  { dossier, campagne }: CampagneLue,
  scenarios: readonly ScenarioLu[],
): Promise<Execution[]> {
  const sortie = mkdtempSync(path.join(tmpdir(), 'segur-rejeu-'))
  const parametres: ParametresRejeu = {
    dossier: path.resolve(dossier),
    sortie,
    rem: campagne.rem.code,
    revision: campagne.rem.revision,
    cible: campagne.cible,
    postes: [],
    services: campagne.services as ParametresRejeu['services'],
    versionLgc: campagne.versionLgc,
    captures: 'aucune',
    mutations: campagne.mutations,
    attestations: piecesGardees(dossier, scenarios),
  }
  try {
    await creerMoteur('rejeu')({
      etiquettes: scenarios.map(({ scenario }) => `@${scenario.etiquette}`),
      executants: 1,
      messages: null,
      parametres,
      surMessage: () => undefined,
    })
    return lireExecutions(lireEvenements(sortie))
  } finally {
    rmSync(sortie, { recursive: true, force: true })
  }
}

/** Chaque passage d'avant avec son rejeu, nul quand il n'en a pas. */
export function reunir(
  avant: readonly Execution[],
  apres: readonly Execution[],
): { avant: Execution; apres: Execution | null }[] {
  const restants = [...apres]
  return avant.map((execution) => {
    const rang = restants.findIndex(
      ({ debut }) => cleExecution(debut) === cleExecution(execution.debut),
    )
    return { avant: execution, apres: rang < 0 ? null : (restants.splice(rang, 1)[0] ?? null) }
  })
}
