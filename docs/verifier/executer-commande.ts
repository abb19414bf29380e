import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from './racine.ts'

export interface Issue {
  code: number | null
  sortie: string
}

const surPath = (nom: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((d) => existsSync(path.join(d, nom)))

/** `npx segur` désigne le programme du projet ; `curl` et `openssl` viennent du système et peuvent manquer. */
export function traduire(argv: readonly string[], racine = RACINE): readonly string[] | 'absent' {
  const [programme = '', second, ...reste] = argv
  if (programme === 'npx' && second === 'segur')
    return [process.execPath, path.join(racine, 'cli/segur.mjs'), ...reste]
  if (programme === 'curl' || programme === 'openssl') return surPath(programme) ? argv : 'absent'
  throw new Error(`la vérification ne sait pas lancer « ${programme} » : annoncez verifier=non`)
}

function lancer(
  argv: readonly string[],
  dossier: string,
): { enfant: ChildProcess; lire(): string } {
  const [programme = '', ...arguments_] = argv
  const { NODE_OPTIONS: _, ...env } = process.env
  const enfant = spawn(programme, arguments_, {
    cwd: dossier,
    env: { ...env, NO_COLOR: '1', CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let sortie = ''
  for (const flux of [enfant.stdout, enfant.stderr]) {
    flux?.setEncoding('utf8').on('data', (morceau: string) => {
      sortie += morceau
    })
  }
  return { enfant, lire: () => sortie }
}

const finDe = (enfant: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => enfant.once('error', reject).once('close', resolve))

/** Lance une commande jusqu'à sa fin. */
export async function executer(argv: readonly string[], dossier: string): Promise<Issue> {
  const { enfant, lire } = lancer(argv, dossier)
  const code = await finDe(enfant)
  return { code, sortie: lire() }
}

export interface Serveur {
  /** Demande l'arrêt et rend le code de sortie. */
  arreter(): Promise<Issue>
}

const ADRESSE = /https?:\/\/127\.0\.0\.1:\d+[^\s"',]*/

/** Lance une commande qui reste en marche, et rend la main quand elle a écrit son adresse. */
export async function demarrer(argv: readonly string[], dossier: string): Promise<Serveur> {
  const { enfant, lire } = lancer(argv, dossier)
  const fin = finDe(enfant)
  const prete = new Promise<'prete'>((resolve) => {
    enfant.stdout?.on('data', () => ADRESSE.test(lire()) && resolve('prete'))
  })
  const premier = await Promise.race([prete, fin])
  if (premier !== 'prete') throw new Error(`arrêt avec le code ${premier} :\n${lire()}`)
  return {
    arreter: async () => {
      enfant.kill('SIGINT')
      return { code: await fin, sortie: lire() }
    },
  }
}
