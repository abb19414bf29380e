import type { Page } from 'playwright'

/** La fenêtre où Sorbier est ouvert, et la fiche ouverte en dernier. */
export interface Poste {
  page: Page
  base: string
  /** Adresse interne de la fiche, « #/usager/12 » ; vide tant qu'aucune ne l'est. */
  fiche: string
  version: string
}

/** Attend que le rond d'attente ait disparu. */
export async function calme({ page }: Poste): Promise<void> {
  await page.locator('main[aria-busy="false"][data-ecran]').waitFor()
}

/** L'écran montré : « recherche », « fiche », « complements »… */
export const ecran = ({ page }: Poste): Promise<string | null> =>
  page.locator('main').getAttribute('data-ecran')

/** Retient la fiche ouverte, pour y revenir. */
async function retenir(poste: Poste): Promise<void> {
  if ((await ecran(poste)) === 'fiche') poste.fiche = new URL(poste.page.url()).hash
}

/** Clique une commande par son nom et attend la suite, fenêtre par-dessus comprise. */
export async function cliquer(poste: Poste, role: 'button' | 'link', nom: string): Promise<void> {
  await poste.page.getByRole(role, { name: nom, exact: true }).first().click()
  await calme(poste)
  await retenir(poste)
}

/** La commande est-elle là, et utilisable ? */
export const offre = ({ page }: Poste, role: 'button' | 'link', nom: string): Promise<boolean> =>
  page.getByRole(role, { name: nom, exact: true, disabled: false }).first().isVisible()

/** Referme la fenêtre laissée par-dessus l'écran : rien d'autre ne répond tant qu'elle est là. */
export async function fermerFenetre(poste: Poste): Promise<void> {
  if (!(await poste.page.getByRole('dialog').isVisible())) return
  await poste.page.keyboard.press('Escape')
  await calme(poste)
}

/** Va à un écran par le rail de gauche. */
export async function parLeRail(poste: Poste, nom: string): Promise<void> {
  await fermerFenetre(poste)
  await poste.page.getByRole('navigation').getByRole('link', { name: nom, exact: true }).click()
  await calme(poste)
}

/** Revient à la fiche ouverte en dernier. */
export async function ouvrirFiche(poste: Poste): Promise<void> {
  await fermerFenetre(poste)
  if (new URL(poste.page.url()).hash === poste.fiche) return
  await poste.page.goto(`${poste.base}/${poste.fiche}`)
  await poste.page.locator('main[data-ecran="fiche"]').waitFor()
  await calme(poste)
}

/** Les annonces à l'écran, dans l'ordre. */
export async function annonces({ page }: Poste): Promise<string[]> {
  const textes = await page.locator('main .annonce').allInnerTexts()
  return textes.map((texte) => texte.replace(/\s+/g, ' ').trim())
}

/** Compare deux noms sans casse ni apostrophe typographique. */
export const memeNom = (a: string, b: string): boolean => ecrit(a) === ecrit(b)

const ecrit = (texte: string): string => texte.replaceAll('’', "'").trim().toLowerCase()
