import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DemandeRendu, Rendu } from './messages.ts'

const OUVRIER = fileURLToPath(new URL('./ouvrier.ts', import.meta.url))
const DUREE_MS = 15_000
const MEMOIRE_MO = 256

/**
 * Exécute la feuille d'un émetteur dans un processus à part, borné en temps et en mémoire : une
 * feuille faite pour bloquer ne bloque que lui.
 */
export function rendreFeuille(demande: DemandeRendu, dureeMs = DUREE_MS): Promise<Rendu> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const herite = (process.env.NODE_OPTIONS ?? '').includes(tsx)
  const memoire = `--max-old-space-size=${MEMOIRE_MO}`
  const ouvrier = fork(OUVRIER, [], {
    execArgv: herite ? [memoire] : ['--import', tsx, memoire],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resoudre) => {
    const finir = (rendu: Rendu) => {
      clearTimeout(minuterie)
      ouvrier.kill('SIGKILL')
      resoudre(rendu)
    }
    const minuterie = setTimeout(
      () => finir({ html: null, echec: 'Elle demande trop de temps.' }),
      dureeMs,
    )
    ouvrier.once('message', (rendu: Rendu) => finir(rendu))
    ouvrier.once('error', () => finir({ html: null, echec: 'Elle ne se laisse pas exécuter.' }))
    ouvrier.once('exit', () => finir({ html: null, echec: 'Elle demande trop de mémoire.' }))
    ouvrier.send(demande, (erreur) => {
      if (erreur) finir({ html: null, echec: 'Elle ne se laisse pas exécuter.' })
    })
  })
}
