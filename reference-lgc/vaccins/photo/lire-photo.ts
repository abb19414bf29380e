import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { CodeRefuse } from '../gs1/refus.ts'
import { mesurerPhoto } from './mesurer.ts'

/** Un datamatrix trouvé sur la photo, et le préfixe qui dit s'il est GS1. */
export interface CodeVu {
  texte: string
  symbologie: string
}

const OUVRIER = fileURLToPath(new URL('./ouvrier.ts', import.meta.url))
const DUREE_MS = 20_000
const MEMOIRE_MO = 256
/** Une photo de téléphone en a moins de cinquante. */
const POINTS_MAX = 50_000_000

/** Décode à l'écart : une photo faite pour bloquer ne bloque que le processus qui la lit. */
function decoder(photo: Uint8Array, dureeMs: number): Promise<readonly CodeVu[] | null> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const herite = (process.env.NODE_OPTIONS ?? '').includes(tsx)
  const memoire = `--max-old-space-size=${MEMOIRE_MO}`
  const ouvrier = fork(OUVRIER, [], {
    execArgv: herite ? [memoire] : ['--import', tsx, memoire],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resoudre) => {
    const finir = (codes: readonly CodeVu[] | null) => {
      clearTimeout(minuterie)
      ouvrier.kill('SIGKILL')
      resoudre(codes)
    }
    const minuterie = setTimeout(() => finir(null), dureeMs)
    ouvrier.once('message', (codes: readonly CodeVu[]) => finir(codes))
    ouvrier.once('error', () => finir(null))
    ouvrier.once('exit', () => finir(null))
    ouvrier.send(photo, (erreur) => {
      if (erreur) finir(null)
    })
  })
}

/** Le code de la boîte photographiée, tel que la douchette l'aurait tapé ; lève `CodeRefuse`. */
export async function lirePhoto(photo: Uint8Array, dureeMs = DUREE_MS): Promise<string> {
  const taille = mesurerPhoto(photo)
  if (!taille) throw new CodeRefuse('Ce fichier n’est pas une photo JPEG ou PNG.')
  if (taille.largeur * taille.hauteur > POINTS_MAX)
    throw new CodeRefuse('Cette photo est trop grande : refaites-la en qualité moyenne.')
  const codes = await decoder(photo, dureeMs)
  if (codes === null)
    throw new CodeRefuse('Cette photo ne se lit pas : refaites-la de plus près, bien éclairée.')
  const code = codes.find(({ symbologie }) => symbologie === ']d2') ?? codes[0]
  if (!code)
    throw new CodeRefuse(
      'Aucun datamatrix sur cette photo : approchez-vous du carré, bien net et bien éclairé.',
    )
  return `${code.symbologie}${code.texte}`
}
