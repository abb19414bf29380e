import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { RACINE } from '../../chemins.ts'
import { lancerNode } from './processus.ts'
import type { Bilan, Verification } from './types.ts'

/** La part du rapport JSON de vitest que nous lisons. */
const schemaRapport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

type Rapport = z.infer<typeof schemaRapport>
type FichierEssai = Rapport['testResults'][number]

const premieresLignes = (texte: string) =>
  stripVTControlCharacters(texte)
    .trim()
    .split('\n')
    .slice(0, 6)
    .map((ligne) => `    ${ligne}`)

function echecsDuFichier(fichier: FichierEssai): string[] {
  const nom = path.relative(RACINE, fichier.name)
  const rates = fichier.assertionResults.filter((essai) => essai.status === 'failed')
  // Un fichier qui ne se charge pas n’a aucun essai manqué, seulement un message.
  if (rates.length === 0)
    return [`${nom} ne se charge pas`, ...premieresLignes(fichier.message ?? '')]
  return rates.flatMap((essai) => [
    `${nom} › ${essai.fullName}`,
    ...premieresLignes(essai.failureMessages?.[0] ?? ''),
  ])
}

/** Compte les vrais essais ; un fichier qui ne se charge pas compte pour un échec. */
export function bilanVitest(rapport: Rapport): Bilan {
  const enEchec = rapport.testResults.filter((fichier) => fichier.status === 'failed')
  const illisibles = enEchec.filter((fichier) =>
    fichier.assertionResults.every((essai) => essai.status !== 'failed'),
  ).length
  const compte = rapport.numFailedTests + illisibles
  const echecs = compte === 0 && !rapport.success ? 1 : compte
  const sautes = rapport.numPendingTests > 0 ? `, ${rapport.numPendingTests} non exécutés` : ''
  return {
    passes: rapport.numPassedTests,
    echecs,
    resume: `${rapport.numPassedTests} réussis, ${echecs} en échec${sautes}, ${rapport.testResults.length} fichiers`,
    details: enEchec.flatMap(echecsDuFichier),
  }
}

/** Une passe de vitest, lue dans son rapport JSON. */
async function passer(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Bilan> {
  const dossier = await mkdtemp(path.join(tmpdir(), 'segur-essais-'))
  const fichier = path.join(dossier, 'vitest.json')
  try {
    const vitest = path.join(RACINE, 'node_modules', 'vitest', 'vitest.mjs')
    const fin = await lancerNode(
      [vitest, 'run', '--reporter=json', `--outputFile=${fichier}`, ...args],
      env,
    )
    const rapport = await readFile(fichier, 'utf8').catch(() => null)
    if (rapport !== null) return bilanVitest(schemaRapport.parse(JSON.parse(rapport)))
    const details = fin.texte.trim().split('\n').slice(-40)
    return { passes: 0, echecs: 1, resume: 'vitest n’a pas rendu de rapport', details }
  } finally {
    await rm(dossier, { recursive: true, force: true })
  }
}

/** Les essais unitaires, par vitest. */
export const unitaires: Verification = {
  nom: 'unitaires',
  titre: 'Essais unitaires (vitest)',
  executer: () => passer([]),
}

/** Les preuves longues, `*.preuve.test.ts` : parcours entiers, autres machines, campagnes d’exemple. */
export const preuvesLongues: Verification = {
  nom: 'longues',
  titre: 'Preuves longues (vitest)',
  executer: () => passer([], { SEGUR_PREUVES: '1' }),
}
