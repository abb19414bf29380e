import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { trouverCommande } from './commandes.ts'

/** Au-delà, un programme à qui l'on a demandé de finir ne finira plus. */
const DELAI_ARRET_MS = 5_000

/** Un programme qui accompagne le tournage. */
export interface Programme {
  enfant: ChildProcess
  /** Ce qu'il a écrit en dernier sur sa sortie d'erreur, en une ligne. */
  plainte(): string
  /** Attend sa fin, provoquée s'il le faut. */
  arreter(): Promise<void>
}

/** Sous Linux, le programme meurt avec le banc, même tué sans préavis. */
function attacher(commande: string, arguments_: readonly string[]): [string, string[]] {
  const setpriv = process.platform === 'linux' ? trouverCommande('setpriv') : null
  if (setpriv === null) return [commande, [...arguments_]]
  return [setpriv, ['--pdeathsig', 'TERM', '--', commande, ...arguments_]]
}

const fini = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** Lance un programme qui ne survivra pas au banc. Lève s'il ne démarre pas. */
export async function lancerProgramme(
  commande: string,
  arguments_: readonly string[],
  options: SpawnOptions,
): Promise<Programme> {
  const enfant = spawn(...attacher(commande, arguments_), options)
  let dit = ''
  enfant.stderr?.on('data', (morceau: Buffer) => {
    dit = (dit + morceau.toString('utf8')).slice(-4_000)
  })
  const tuer = () => enfant.kill('SIGKILL')
  process.once('exit', tuer)
  enfant.once('exit', () => process.off('exit', tuer))
  await once(enfant, 'spawn')
  return {
    enfant,
    plainte: () => dit.trim().split('\n').at(-1)?.trim() ?? '',
    async arreter() {
      if (fini(enfant)) return
      const sortie = once(enfant, 'exit')
      enfant.kill('SIGTERM')
      const limite = setTimeout(tuer, DELAI_ARRET_MS)
      await sortie
      clearTimeout(limite)
    },
  }
}
