import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AnomalieSituee } from '../../anomalie-situee.ts'
import { LIMITES_IMAGE, type LimitesImage } from '../../images/limites.ts'
import { refuser } from '../../images/refuser.ts'
import type { LectureSymboles } from '../symbole/types.ts'
import type { DemandeLecture, ReponseLecture } from './messages.ts'

const OUVRIER = fileURLToPath(new URL('./ouvrier.ts', import.meta.url))
const MEMOIRE_MO = 1024

export interface LecteurDatamatrix {
  /** Lit un document ; un document hostile rend une anomalie. Un seul à la fois, les autres attendent. */
  lire(octets: Uint8Array): Promise<LectureSymboles>
  /** Arrête le processus de lecture. */
  fermer(): void
}

function demarrerOuvrier(programme: string): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const herite = (process.env.NODE_OPTIONS ?? '').includes(tsx)
  const memoire = `--max-old-space-size=${MEMOIRE_MO}`
  const ouvrier = fork(programme, [], {
    execArgv: herite ? [memoire] : ['--import', tsx, memoire],
    serialization: 'advanced',
    // Ses traces de décodeur n'ont rien à dire à l'utilisateur.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Il ne retient pas le processus qui l'a lancé.
  ouvrier.unref()
  ouvrier.channel?.unref()
  return ouvrier
}

const rien = (anomalie: AnomalieSituee): LectureSymboles => ({
  symboles: [],
  pages: 0,
  anomalies: [anomalie],
})

const delai = (dureeMs: number): AnomalieSituee =>
  refuser('lecture.delai', {
    lieu: 'document',
    message: `La lecture a duré plus de ${Math.round(dureeMs / 1000)} secondes ; elle a été arrêtée.`,
    remede: 'Donner un document plus court, ou numériser à 300 points par pouce.',
  })

const ARRETEE: AnomalieSituee = refuser('lecture.arretee', {
  lieu: 'document',
  message: 'Le décodage s’est arrêté de lui-même : mémoire épuisée ou document fait pour cela.',
  remede: 'Produire à nouveau le document, plus léger.',
})

/** Attend la réponse de l'ouvrier, sa mort ou la fin du délai : le premier des trois. */
function demander(
  ouvrier: ChildProcess,
  demande: DemandeLecture,
): Promise<{ lecture: LectureSymboles; vivant: boolean }> {
  return new Promise((resoudre) => {
    const finir = (lecture: LectureSymboles, vivant: boolean) => {
      clearTimeout(minuterie)
      ouvrier.off('message', repondre)
      ouvrier.off('exit', mourir)
      resoudre({ lecture, vivant })
    }
    const repondre = (reponse: ReponseLecture) => {
      if (reponse.rang === demande.rang) finir(reponse.lecture, true)
    }
    const mourir = () => finir(rien(ARRETEE), false)
    const { dureeMs } = demande.limites
    const minuterie = setTimeout(() => finir(rien(delai(dureeMs)), false), dureeMs)
    ouvrier.on('message', repondre)
    ouvrier.on('exit', mourir)
    ouvrier.send(demande, (erreur) => {
      if (erreur) mourir()
    })
  })
}

/**
 * Un lecteur de datamatrix qui travaille dans un processus à part : le temps et la mémoire sont bornés, un
 * plantage du décodeur rend une anomalie. Le processus démarre à la première lecture ; à fermer.
 */
export function ouvrirLecteur(
  limites: LimitesImage = LIMITES_IMAGE,
  programme: string = OUVRIER,
): LecteurDatamatrix {
  let ouvrier: ChildProcess | null = null
  let file: Promise<unknown> = Promise.resolve()
  let rang = 0

  const congedier = () => {
    ouvrier?.kill('SIGKILL')
    ouvrier = null
  }

  const traiter = async (octets: Uint8Array): Promise<LectureSymboles> => {
    ouvrier ??= demarrerOuvrier(programme)
    rang += 1
    const { lecture, vivant } = await demander(ouvrier, { rang, octets, limites })
    if (!vivant) congedier()
    return lecture
  }

  return {
    lire(octets) {
      const lecture = file.then(() => traiter(octets))
      file = lecture.catch(() => undefined)
      return lecture
    },
    fermer: congedier,
  }
}
