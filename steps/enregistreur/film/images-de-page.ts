import type { BrowserContext, Page } from 'playwright'

/** Une image de la page (JPEG) et son instant, en millisecondes. */
export interface ImageDePage {
  octets: Buffer
  instant: number
}

export const TAILLE_PAGE = { width: 1280, height: 800 }
/** Une animation ne remplit pas la mémoire : au plus une image par intervalle. */
const INTERVALLE_MS = 120
/** Temps de lecture ajouté au montage, là où l'écran d'une étape est fini. */
const TENUE_MS = 1_500
/** Assez pour une heure d'écrans ; au-delà, la seconde moitié du film chasse une image sur deux. */
const IMAGES_MAX = 4_000

/** Les images d'un film de page et les instants où une étape s'est finie. */
export interface Pellicule {
  images: ImageDePage[]
  tenues: number[]
}

/** Une image sur deux, la dernière toujours gardée. */
const eclaircir = (images: readonly ImageDePage[]): ImageDePage[] =>
  images.filter((_, rang) => rang % 2 === 1 || rang === images.length - 1)

/**
 * Les instants du film monté, à partir de zéro. La page ne donne une image que lorsqu'elle change, et
 * le pilote va vite : chaque fin d'étape retient l'écran le temps de le lire. Aucune horloge n'est à
 * l'image, rien n'est donc faussé.
 */
export function etirer({ images, tenues }: Pellicule): ImageDePage[] {
  const depart = images[0]?.instant ?? 0
  return images.map(({ octets, instant }) => {
    const passees = tenues.filter((tenue) => tenue >= depart && tenue < instant).length
    return { octets, instant: instant - depart + passees * TENUE_MS }
  })
}

/** Suit la page ouverte en dernier, et revient à la précédente quand elle se ferme. */
export function suivrePages() {
  const contextes: BrowserContext[] = []
  let pellicule: Pellicule = { images: [], tenues: [] }
  const ouvertes: Page[] = []
  // Une page fermée pendant qu'on la suit n'est pas une panne : le film reprend sur une autre.
  const sansPanne = <T>(attente: Promise<T>) => attente.catch(() => undefined)

  function ajouter(page: Page, octets: Buffer): void {
    if (page !== ouvertes.at(-1)) return
    const instant = Date.now()
    const { images } = pellicule
    const derniere = images.at(-1)
    if (derniere && instant - derniere.instant < INTERVALLE_MS) derniere.octets = octets
    else images.push({ octets, instant })
    if (images.length > IMAGES_MAX) pellicule.images = eclaircir(images)
  }

  async function suivre(page: Page): Promise<void> {
    ouvertes.push(page)
    page.once('close', () => ouvertes.splice(ouvertes.indexOf(page), 1))
    const onFrame = ({ data }: { data: Buffer }) => ajouter(page, data)
    await sansPanne(page.screencast.start({ size: TAILLE_PAGE, quality: 80, onFrame }))
  }

  /** Les images arrivent quand elles peuvent : celle d'un écran fini se demande. */
  async function noter(): Promise<void> {
    const page = ouvertes.at(-1)
    if (page === undefined) return
    const octets = await sansPanne(
      page.screenshot({ type: 'jpeg', quality: 80, animations: 'disabled' }),
    )
    if (octets) ajouter(page, octets)
  }

  return {
    suivre(contexte: BrowserContext): void {
      contextes.push(contexte)
      contexte.on('page', suivre)
    },
    async tenir(): Promise<void> {
      await noter()
      pellicule.tenues.push(Date.now())
    },
    /** Rend ce qui a été pris, et recommence de la dernière image. */
    async retirer(): Promise<Pellicule> {
      await noter()
      const prise = pellicule
      const derniere = prise.images.at(-1)
      const suite = derniere ? [{ ...derniere, instant: Date.now() }] : []
      pellicule = { images: suite, tenues: [] }
      return prise
    },
    async arreter(): Promise<void> {
      for (const contexte of contextes) contexte.off('page', suivre)
      await Promise.all(ouvertes.map((page) => sansPanne(page.screencast.stop())))
    },
  }
}
