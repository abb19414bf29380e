import { estUnie } from '../../images/est-unie.ts'
import type { ImageGrise, PageDirecte, PageImage, PageRendue } from '../../images/types.ts'
import { decrireSymbole } from './decrire-symbole.ts'
import { enPgm } from './en-pgm.ts'
import { ESSAIS_DE_SECOURS, ESSAIS_ORDINAIRES, type SerieDEssais } from './essais-de-lecture.ts'
import { legendeDe } from './legende.ts'
import { reunirSymboles } from './reunir-symboles.ts'
import type { SymboleLu } from './types.ts'
import type { LireSymboles } from './zxing.ts'

interface Cadre {
  lire: LireSymboles
  /** Points qu'une page rendue ne dépasse pas. */
  pixels: number
}

/** L'aperçu d'une grande page dit pour presque rien qu'elle est vide. */
const ECHELLE_APERCU = 0.5
const POINTS_D_UNE_GRANDE_PAGE = 250_000

async function essayer(
  page: PageRendue,
  echelle: number,
  { essais, arret }: SerieDEssais,
  { lire, pixels }: Cadre,
): Promise<readonly SymboleLu[]> {
  let symboles: readonly SymboleLu[] = []
  const rendues = new Map<number, ImageGrise>()
  for (const { agrandir, options } of essais) {
    const facteur = echelle * agrandir
    if (agrandir > 1 && page.largeur * page.hauteur * facteur ** 2 > pixels) continue
    const image = rendues.get(facteur) ?? (await page.rendre(facteur))
    rendues.set(facteur, image)
    const { largeur, hauteur } = image
    const lus = await lire(enPgm(image), options)
    const vue = { page: page.page, largeur, hauteur, image }
    const vus = lus.map((lu) => decrireSymbole(lu, vue))
    symboles = reunirSymboles(symboles, vus)
    if (arret === 'premier-succes' && symboles.length > 0) return symboles
  }
  return symboles
}

async function lireFichier(page: PageDirecte, { lire }: Cadre): Promise<readonly SymboleLu[]> {
  const vue = { ...page, image: null }
  let symboles: readonly SymboleLu[] = []
  for (const { agrandir, options } of [...ESSAIS_ORDINAIRES.essais, ...ESSAIS_DE_SECOURS.essais]) {
    if (agrandir > 1) continue
    const lus = await lire(page.fichier, options)
    const vus = lus.map((lu) => decrireSymbole(lu, vue))
    symboles = reunirSymboles(symboles, vus)
  }
  return symboles
}

/**
 * Tous les datamatrix d'une page, aux échelles données, croissantes. Les essais coûteux ne servent qu'à une
 * page qui n'a rien donné. Rejette quand la page ne se rend pas.
 */
export async function lirePage(
  page: PageImage,
  echelles: readonly number[],
  cadre: Cadre,
): Promise<readonly SymboleLu[]> {
  if ('fichier' in page) return lireFichier(page, cadre)
  const surface = page.largeur * page.hauteur
  const plafond = Math.sqrt(cadre.pixels / surface)
  const apercu = Math.min(ECHELLE_APERCU, plafond)
  if (surface > POINTS_D_UNE_GRANDE_PAGE && estUnie(await page.rendre(apercu))) return []
  const bornees = [...new Set(echelles.map((echelle) => Math.min(echelle, plafond)))]
  let symboles: readonly SymboleLu[] = []
  for (const echelle of bornees) {
    // La plus fine des échelles mesure le mieux : c'est elle qu'on garde.
    symboles = reunirSymboles(await essayer(page, echelle, ESSAIS_ORDINAIRES, cadre), symboles)
  }
  if (symboles.length === 0)
    symboles = await essayer(page, bornees.at(-1) ?? 1, ESSAIS_DE_SECOURS, cadre)
  const legende = symboles.length === 0 ? 'non-lue' : legendeDe(page)
  return symboles.map((symbole) => ({ ...symbole, legende }))
}
