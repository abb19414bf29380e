import { once } from 'node:events'
import type { Encodeur } from './encodeur.ts'
import { lancerProgramme } from './lancer-programme.ts'
import { FilmImpossible, type Tournage } from './types.ts'

/** Assez pour voir un écran changer, assez peu pour qu'un film reste petit. */
const IMAGES_PAR_SECONDE = 6
/** Le temps de lire un écran avant que l'étape suivante le change. */
const IMAGES_TENUES = 9
/** Un film que personne n'arrête s'arrête seul, une heure après. */
const DUREE_MAX_S = 3_600
const DELAI_MS = 20_000

export interface Prise {
  ffmpeg: string
  entree: readonly string[]
  encodeur: Encodeur
  env: Record<string, string>
  /** Fichier à écrire, sans extension. */
  sortie: string
}

const perdu = (plainte: string, cause?: unknown) =>
  new FilmImpossible(
    {
      raison: `le film s’est interrompu (${plainte || 'ffmpeg n’a pas dit pourquoi'})`,
      remede: 'relancez le scénario ; si cela recommence, essayez ffmpeg seul sur cette machine',
    },
    cause,
  )

/** Filme un écran jusqu'à la coupe. Rendu quand la première image est prise ; lève `FilmImpossible`. */
export async function ouvrirCamera(prise: Prise): Promise<Tournage> {
  const { encodeur } = prise
  const fichier = `${prise.sortie}.${encodeur.extension}`
  const { enfant, plainte, arreter } = await lancerProgramme(
    prise.ffmpeg,
    [
      ...['-hide_banner', '-loglevel', 'error', '-y', '-framerate', String(IMAGES_PAR_SECONDE)],
      ...prise.entree,
      // Les encodeurs refusent une largeur ou une hauteur impaire.
      ...['-t', String(DUREE_MAX_S), '-vf', 'crop=trunc(iw/2)*2:trunc(ih/2)*2'],
      ...encodeur.arguments,
      ...['-progress', 'pipe:1', '-stats_period', '0.2', fichier],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...prise.env } },
  )
  let images = 0
  enfant.stdout?.on('data', (morceau: Buffer) => {
    for (const [, nombre] of morceau.toString('latin1').matchAll(/^frame=(\d+)/gm)) {
      images = Number(nombre)
      enfant.emit('image')
    }
  })
  // Une écriture vers un ffmpeg qui vient de mourir ne doit pas arrêter le banc.
  enfant.stdin?.on('error', () => undefined)

  async function attendre(nombre: number): Promise<void> {
    const arret = new AbortController()
    const signal = AbortSignal.any([AbortSignal.timeout(DELAI_MS), arret.signal])
    const finir = () => arret.abort()
    enfant.once('exit', finir)
    try {
      if (enfant.exitCode !== null) throw perdu(plainte())
      while (images < nombre) await once(enfant, 'image', { signal })
    } catch (cause) {
      throw perdu(plainte(), cause)
    } finally {
      enfant.off('exit', finir)
    }
  }

  try {
    await attendre(1)
  } catch (erreur) {
    await arreter()
    throw erreur
  }

  return {
    tenir: () => attendre(images + IMAGES_TENUES),
    async couper() {
      if (enfant.exitCode !== null) throw perdu(plainte())
      const sortie = once(enfant, 'exit', { signal: AbortSignal.timeout(DELAI_MS) })
      enfant.stdin?.end('q')
      try {
        const [code] = await sortie
        if (code === 0) return { fichier, type: encodeur.type }
      } catch {
        await arreter()
      }
      throw perdu(plainte())
    },
    abandonner: () => arreter().catch(() => undefined),
  }
}
