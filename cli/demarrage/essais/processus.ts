import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../environnement.ts'

const GARDE = 200_000

export interface FinProcessus {
  code: number
  texte: string
}

/** Lance un programme Node dans le dossier du banc et garde ce qu’il écrit, sans couleur. */
export function lancerNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<FinProcessus> {
  return new Promise((resoudre, rejeter) => {
    const processus = spawn(process.execPath, [...args], {
      cwd: RACINE,
      env: { ...environnementSimple(), ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let texte = ''
    const garder = (morceau: Buffer) => {
      texte = (texte + morceau.toString('utf8')).slice(-GARDE)
    }
    processus.stdout.on('data', garder)
    processus.stderr.on('data', garder)
    processus.on('error', rejeter)
    processus.on('close', (code) =>
      resoudre({ code: code ?? 1, texte: stripVTControlCharacters(texte) }),
    )
  })
}
