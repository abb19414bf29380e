import { writeFile } from 'node:fs/promises'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import type { CadreFilm } from '../../../reports/campagne/types.ts'
import { montreUneFenetre } from '../../navigateur/essai.ts'
import { suivrePages } from './images-de-page.ts'
import { monterMp4 } from './monter-mp4.ts'
import type { Plateau } from './plateau.ts'
import { type Empechement, FilmImpossible, type Tournage } from './types.ts'

type Options = BrowserContextOptions | undefined

/** Une session filmée : ce qui tourne, et où s'ouvrent les suivantes du même scénario. */
export interface EnScene {
  cadre: CadreFilm
  empechement?: Empechement
  tourner: (sortie: string) => Promise<Tournage>
  tournage: Tournage | null
  /** Pourquoi plus rien ne tourne. */
  panne?: Empechement
  debut: string
  ouvrir: (quotidien: Browser, options: Options) => Promise<BrowserContext>
  contextes: BrowserContext[]
}

/** Dans une fenêtre filmée, la page a la place que la fenêtre lui laisse. */
function sansCadre(options: BrowserContextOptions = {}): BrowserContextOptions {
  const { viewport, screen, deviceScaleFactor, isMobile, ...reste } = options
  return { ...reste, viewport: null }
}

/** Le pointeur d'un écran neuf est au milieu : il y survolerait un lien que personne ne montre. */
const ecarterPointeur = (page: Page) => page.mouse.move(0, 0).catch(() => undefined)

const SANS_ECRAN = new FilmImpossible({
  raison: 'le navigateur du pilote n’a pas de fenêtre à l’écran',
  remede: 'lancez la campagne dans une session graphique',
})

interface Lieu {
  quotidien: Browser
  options: Options
  sortie: () => string
}

/** Ouvre la session sur l'écran filmé ; la caméra tourne avant sa première page. Lève s'il ne se filme pas. */
export async function entrerSurEcran(
  { cadre, navigateur, tourner }: Plateau,
  { quotidien, options, sortie }: Lieu,
): Promise<EnScene> {
  if (navigateur === null && !(await montreUneFenetre(quotidien))) throw SANS_ECRAN
  const ouvrir: EnScene['ouvrir'] = async (sien, demande) => {
    const session = await (navigateur ?? sien).newContext(sansCadre(demande))
    session.on('page', ecarterPointeur)
    return session
  }
  const contexte = await ouvrir(quotidien, options)
  try {
    const tournage = await tourner(sortie())
    const debut = new Date().toISOString()
    return { cadre, tourner, tournage, debut, ouvrir, contextes: [contexte] }
  } catch (erreur) {
    await contexte.close()
    throw erreur
  }
}

/** Filme le bureau : le logiciel y est déjà ouvert, et n'est pas dans le navigateur du banc. */
export async function entrerSurBureau(
  { cadre, tourner }: Plateau,
  sortie: () => string,
): Promise<EnScene> {
  const ouvrir: EnScene['ouvrir'] = (sien, demande) => sien.newContext(demande)
  const tournage = await tourner(sortie())
  const debut = new Date().toISOString()
  return { cadre, tourner, tournage, debut, ouvrir, contextes: [] }
}

/** Ouvre la session là où elle s'ouvre d'ordinaire, et filme ses pages, sans rien autour. */
export async function entrerSurPage(
  empechement: Empechement,
  { quotidien, options, sortie }: Lieu,
): Promise<EnScene> {
  const pages = suivrePages()
  const ouvrir: EnScene['ouvrir'] = async (sien, demande) => {
    const contexte = await sien.newContext(demande)
    pages.suivre(contexte)
    return contexte
  }
  const tourner = async (base: string): Promise<Tournage> => ({
    tenir: pages.tenir,
    async couper() {
      const fichier = `${base}.mp4`
      await writeFile(fichier, await monterMp4(quotidien, await pages.retirer()))
      return { fichier, type: 'video/mp4' }
    },
    abandonner: pages.arreter,
  })
  const contextes = [await ouvrir(quotidien, options)]
  const debut = new Date().toISOString()
  const tournage = await tourner(sortie())
  return { cadre: 'page', empechement, tourner, tournage, debut, ouvrir, contextes }
}
