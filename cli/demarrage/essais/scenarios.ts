import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { RACINE } from '../../chemins.ts'
import { lancerNode } from './processus.ts'
import { lireTemoins, type Temoins } from './temoins.ts'
import type { Bilan, Verification } from './types.ts'

const schemaVerdicts = z.object({
  verdicts: z.array(
    z.object({
      scenario: z.string(),
      verdict: z.string().nullable(),
      cause: z.string().nullable(),
    }),
  ),
})

type Verdicts = z.infer<typeof schemaVerdicts>

/** Verdicts qu’un LGC de référence sans défaut peut porter. */
const ATTENDUS = new Set(['conforme', 'sans-objet', 'atteste'])

/** Un scénario compte pour un ; une campagne qui finit mal alors que tout est vert compte aussi. */
export function bilanScenarios(lus: Verdicts | null, fin: { code: number; texte: string }): Bilan {
  const derniers = fin.texte.trim().split('\n').slice(-40)
  if (lus === null || lus.verdicts.length === 0)
    return { passes: 0, echecs: 1, resume: 'aucun verdict rendu', details: derniers }
  const rates = lus.verdicts.filter(({ verdict }) => !ATTENDUS.has(verdict ?? ''))
  const passes = lus.verdicts.length - rates.length
  const sortieFausse = rates.length === 0 && fin.code !== 0
  const echecs = sortieFausse ? 1 : rates.length
  return {
    passes,
    echecs,
    resume: `${passes} attendus, ${echecs} en échec sur ${lus.verdicts.length} verdicts`,
    details: sortieFausse
      ? [`la campagne sort avec le code ${fin.code}`, ...derniers]
      : rates.map(
          ({ scenario, verdict, cause }) =>
            `${scenario} : ${verdict ?? 'faute du banc'}${cause === null ? '' : `, ${cause}`}`,
        ),
  }
}

async function lireVerdicts(sortie: string): Promise<Verdicts | null> {
  for (const nom of await readdir(sortie)) {
    if (nom === 'derniere') continue
    const texte = await readFile(path.join(sortie, nom, 'verdicts.json'), 'utf8').catch(() => null)
    if (texte !== null) return schemaVerdicts.parse(JSON.parse(texte))
  }
  return null
}

/** Joue une campagne dans un vrai navigateur sur le LGC de référence, et compte ses verdicts. */
async function jouer(options: readonly string[]): Promise<Bilan> {
  const sortie = await mkdtemp(path.join(tmpdir(), 'segur-scenarios-'))
  try {
    const segur = path.join(RACINE, 'cli', 'segur.mjs')
    const fin = await lancerNode([segur, 'campagne', '--sortie', sortie, ...options])
    return bilanScenarios(await lireVerdicts(sortie), fin)
  } finally {
    await rm(sortie, { recursive: true, force: true })
  }
}

const optionsDe = ({ rem, scenarios }: Temoins): readonly string[] => [
  '--rem',
  rem,
  ...scenarios.flatMap((id) => ['--scenario', id]),
]

export function reunir(bilans: readonly Bilan[]): Bilan {
  return {
    passes: bilans.reduce((total, { passes }) => total + passes, 0),
    echecs: bilans.reduce((total, { echecs }) => total + echecs, 0),
    resume: bilans.map(({ resume }) => resume).join(' ; '),
    details: bilans.flatMap(({ details }) => details),
  }
}

/** Un scénario par fichier de features. */
export const temoins: Verification = {
  nom: 'scenarios',
  titre: 'Scénarios témoins sur le LGC de référence',
  async executer() {
    const bilans: Bilan[] = []
    for (const groupe of lireTemoins()) bilans.push(await jouer(optionsDe(groupe)))
    return reunir(bilans)
  },
}

/** Tous les scénarios écrits, référentiel par référentiel. */
export const tousLesScenarios: Verification = {
  nom: 'scenarios',
  titre: 'Tous les scénarios sur le LGC de référence',
  async executer() {
    const bilans: Bilan[] = []
    for (const { rem } of lireTemoins()) bilans.push(await jouer(['--rem', rem]))
    return reunir(bilans)
  },
}
