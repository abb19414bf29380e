import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { RACINE } from '../chemins.ts'
import { type Mesure, mesurer } from './mesurer.ts'
import { tracer } from './tracer.ts'

const TOURS = 3
const OBJECTIF_RAPPORT = 1.3

const secondes = (valeur: number | null) =>
  valeur === null ? 'non mesuré' : `${valeur.toFixed(1)} s`

function mediane(valeurs: readonly number[]): number {
  return valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
}

function medianes(mesures: readonly Mesure[]) {
  return {
    duree: mediane(mesures.map((m) => m.duree)),
    processeur: mediane(mesures.map((m) => m.processeur ?? Number.NaN)),
  }
}

function ligne(nom: string, mesures: readonly Mesure[]): string {
  const durees = mesures.map((m) => secondes(m.duree)).join(', ')
  const processeurs = mesures.map((m) => secondes(m.processeur)).join(', ')
  return `${nom.padEnd(16)} durée ${durees} ; processeur ${processeurs}`
}

const campagne = (sortie: string, scenarios: readonly string[]): readonly string[] => [
  path.join(RACINE, 'cli', 'segur.mjs'),
  'campagne',
  '--sortie',
  sortie,
  '--scenario',
  scenarios.join(','),
]

/** La même suite de gestes, en campagne puis par Playwright seul : ce que le banc ajoute. */
export async function comparerAuParcoursNu(
  dire: (ligne: string) => void,
): Promise<readonly string[]> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), 'segur-bench-'))
  try {
    const trace = path.join(dossier, 'gestes.ndjson')
    dire('Relevé des gestes de la campagne…')
    const scenarios = await tracer(trace)
    const nu = ['--import', 'tsx', path.join(RACINE, 'cli', 'bench', 'script-nu.ts'), trace]
    const campagnes: Mesure[] = []
    const nus: Mesure[] = []
    for (let tour = 1; tour <= TOURS; tour += 1) {
      dire(`Tour ${tour} sur ${TOURS}…`)
      // Les deux alternent : une machine qui ralentit les ralentit tous deux.
      campagnes.push(
        await mesurer(campagne(path.join(dossier, 'campagnes'), scenarios), { cwd: RACINE }),
      )
      nus.push(await mesurer(nu, { cwd: RACINE }))
    }
    const echec = [...campagnes, ...nus].find((m) => m.code !== 0)
    if (echec) throw new Error(`une exécution mesurée a fini avec le code ${echec.code}`)
    const [banc, seul] = [medianes(campagnes), medianes(nus)]
    return [
      `${scenarios.length} scénarios, charge de la machine ${os.loadavg()[0]?.toFixed(1)}`,
      ligne('Campagne', campagnes),
      ligne('Playwright seul', nus),
      `Rapport des médianes : durée ${(banc.duree / seul.duree).toFixed(2)}, processeur ${(banc.processeur / seul.processeur).toFixed(2)} (objectif ${OBJECTIF_RAPPORT})`,
      'Le surplus : chargement de cucumber et des étapes, journaux relevés à chaque étape, arbres ARIA, empreintes, PDF, rapports et manifeste.',
    ]
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}
