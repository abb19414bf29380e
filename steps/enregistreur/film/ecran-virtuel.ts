import { once } from 'node:events'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { EcranChoisi } from './choisir-ecran.ts'
import { lancerProgramme, type Programme } from './lancer-programme.ts'
import { ecrireTemoinX } from './temoin-x.ts'
import { FilmImpossible } from './types.ts'
import { voirZone } from './voir-zone.ts'

/** Sous la fenêtre du navigateur, dont la page garde les 1280 × 800 des captures, la bande de l'horloge. */
const LARGEUR = 1280
const NAVIGATEUR = 888
const HORLOGE = 32
export const ZONE_NAVIGATEUR = { x: 0, y: 0, largeur: LARGEUR, hauteur: NAVIGATEUR }
const ZONE_HORLOGE = { x: 0, y: NAVIGATEUR, largeur: LARGEUR, hauteur: HORLOGE }

/** Écran et navigateur tiennent ensemble dans le temps laissé au pilote pour ouvrir le logiciel. */
const DELAI_OUVERTURE_MS = 15_000

/** Un écran sur lequel ouvrir le navigateur et que ffmpeg filme. */
export interface EcranFilme {
  env: Record<string, string>
  /** Arguments d'entrée de ffmpeg. */
  entree: readonly string[]
  fermer(): Promise<void>
}

const REMEDE = 'vérifiez que Xvfb et xclock démarrent sur cette machine'

/** Le numéro que Xvfb a choisi ; il ne l'écrit qu'une fois prêt à recevoir des fenêtres. */
async function lireNumero({ enfant, plainte }: Programme, limite: AbortSignal): Promise<string> {
  const arret = new AbortController()
  const signal = AbortSignal.any([limite, arret.signal])
  enfant.once('exit', () => arret.abort())
  try {
    const [numero] = await once(enfant.stdio[3] as Readable, 'data', { signal })
    return String(numero).trim()
  } catch (cause) {
    const raison = `l’écran virtuel ne s’ouvre pas (${plainte() || 'sans explication'})`
    throw new FilmImpossible({ raison, remede: REMEDE }, cause)
  }
}

/** L'heure est celle du système, avec son fuseau : xclock la lit et la dessine, le banc n'y touche pas. */
const lancerHorloge = (xclock: string, env: NodeJS.ProcessEnv) =>
  lancerProgramme(
    xclock,
    [
      ...[
        '-digital',
        '-update',
        '1',
        '-strftime',
        'Date et heure du poste : %d/%m/%Y  %H:%M:%S %Z',
      ],
      ...['-geometry', `${LARGEUR}x${HORLOGE}+0+${NAVIGATEUR}`, '-bw', '0', '-padding', '7'],
      ...['-face', 'DejaVu Sans-12', '-bg', '#1C2733', '-fg', '#FFFFFF'],
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  )

/**
 * Ouvre un écran virtuel avec l'horloge du système au bas, et ne le rend qu'une fois l'horloge vue à
 * l'image. Lève `FilmImpossible`.
 */
export async function ouvrirEcranVirtuel(
  { ffmpeg, xvfb, xclock }: Extract<EcranChoisi, { genre: 'ecran-virtuel' }>,
  dossier: string,
): Promise<EcranFilme> {
  const temoin = path.join(dossier, 'temoin-x')
  ecrireTemoinX(temoin)
  const taille = `${LARGEUR}x${NAVIGATEUR + HORLOGE}`
  const serveur = await lancerProgramme(
    xvfb,
    ['-displayfd', '3', '-screen', '0', `${taille}x24`, '-dpi', '96', '-nolisten', 'tcp'].concat([
      '-auth',
      temoin,
    ]),
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const lances: Programme[] = [serveur]
  const limite = AbortSignal.timeout(DELAI_OUVERTURE_MS)
  const fermer = async () => {
    for (const programme of lances.reverse()) await programme.arreter()
  }
  try {
    const affichage = `:${await lireNumero(serveur, limite)}`
    const env = { DISPLAY: affichage, XAUTHORITY: temoin }
    lances.push(await lancerHorloge(xclock, { ...process.env, ...env }))
    const entree = ['-f', 'x11grab', '-draw_mouse', '0', '-video_size', taille, '-i', affichage]
    while (!(await voirZone(ffmpeg, { affichage, env, zone: ZONE_HORLOGE })))
      if (limite.aborted)
        throw new FilmImpossible({ raison: 'l’horloge ne s’affiche pas', remede: REMEDE })
    return { env, entree, fermer }
  } catch (erreur) {
    await fermer()
    throw erreur
  }
}
