import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { RACINE } from '../chemins.ts'
import { lancer, signaler } from '../main.ts'
import { environnementSimple } from './environnement.ts'
import { verifierBanc } from './essais/index.ts'
import { VAGUES, VAGUES_LONGUES } from './essais/vagues.ts'
import { preparerNavigateur } from './navigateur.ts'

interface Demande {
  args: readonly string[]
  /** Préparation de SQLite, commencée par l’installation et peut-être encore en cours. */
  sqlite: Promise<void>
  /** Fait continuer cette préparation sans un mot. */
  taire(): void
}

/** Assez pour télécharger un binaire tout fait ; une compilation, elle, dure une minute. */
const PATIENCE_MS = 15_000

/** Joue la campagne sans attendre une compilation de SQLite : la version WebAssembly fait le même travail. */
async function jouerCampagne({ args, sqlite, taire }: Demande): Promise<number> {
  const delai = attendre(PATIENCE_MS, false)
  const [natif] = await Promise.all([
    Promise.race([sqlite.then(() => true), delai]),
    preparerNavigateur(),
  ])
  if (!natif) {
    taire()
    console.log('  SQLite natif servira la prochaine fois ; cette campagne emploie WebAssembly')
  }
  const code = await lancer(['campagne', ...args])
  // La compilation dure parfois plus que la campagne : l'attente se dit, le dossier se lit déjà.
  const finie = await Promise.race([sqlite.then(() => true), attendre(0, false)])
  if (!finie) console.log('\nLe dossier est complet. SQLite natif finit de se préparer…')
  await sqlite
  return code
}

const VITEST = path.join(RACINE, 'node_modules', 'vitest', 'vitest.mjs')

function enfant(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resoudre, rejeter) => {
    const processus = spawn(process.execPath, [...args], { cwd: RACINE, env, stdio: 'inherit' })
    processus.on('error', rejeter)
    processus.on('close', (code) => resoudre(code ?? 3))
  })
}

const COMMANDES: Record<string, (args: readonly string[]) => Promise<number>> = {
  bench: (args) => enfant([path.join(RACINE, 'cli', 'bench.ts'), ...args], process.env),
  proprietes: (args) => enfant([path.join(RACINE, 'cli', 'proprietes.ts'), ...args], process.env),
  docs: (args) => enfant([VITEST, 'run', 'docs', ...args], environnementSimple()),
  test: (args) => verifierBanc(args, VAGUES),
  preuves: (args) => verifierBanc(args, VAGUES_LONGUES),
}

/** Exécute une commande de cli/demarrer.mjs, une fois les dépendances posées. Rend le code de sortie. */
export async function demarrer(commande: string, demande: Demande): Promise<number> {
  const { args, sqlite } = demande
  try {
    if (commande === 'campagne') return await jouerCampagne(demande)
    await Promise.all([sqlite, preparerNavigateur()])
    return await (COMMANDES[commande]?.(args) ?? 2)
  } catch (erreur) {
    return signaler(erreur, [commande, ...args])
  }
}
