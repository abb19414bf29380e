import type { Locator, Page } from 'playwright'

/** Une page du navigateur, et le dossier patient ouvert en dernier. */
export interface Fenetre {
  page: Page
  base: string
  /** Adresse de la fiche du patient ouvert, `/patients/12` ; vide tant qu'aucun ne l'est. */
  patient: string
  /** Adresses du logiciel suivies depuis l'ouverture de la fenêtre. */
  adresses?: readonly string[]
  /** Gestes de l'utilisateur depuis l'ouverture de la fenêtre. */
  gestes?: readonly string[]
}

const FICHE = /^\/patients\/\d+/

export function retenirPatient(fenetre: Fenetre): void {
  const trouve = FICHE.exec(new URL(fenetre.page.url()).pathname)
  if (trouve) fenetre.patient = trouve[0]
}

export async function aller(fenetre: Fenetre, chemin: string): Promise<void> {
  await fenetre.page.goto(`${fenetre.base}${chemin}`)
}

export async function ouvrirFiche(fenetre: Fenetre): Promise<void> {
  const { pathname } = new URL(fenetre.page.url())
  if (pathname !== fenetre.patient) await aller(fenetre, fenetre.patient)
}

/** Clique et attend que la page suivante soit entière ; un clic manqué n'attend pas la page. */
export async function cliquer(fenetre: Fenetre, commande: Locator): Promise<void> {
  await Promise.all([fenetre.page.waitForEvent('load'), commande.first().click()])
  retenirPatient(fenetre)
}

/** Suit la commande de ce nom. */
export const suivre = (fenetre: Fenetre, role: 'button' | 'link', nom: string): Promise<void> =>
  cliquer(fenetre, fenetre.page.getByRole(role, { name: nom, exact: true }))

export function aCommande(fenetre: Fenetre, role: 'button' | 'link', nom: string) {
  return fenetre.page.getByRole(role, { name: nom, exact: true, disabled: false }).isVisible()
}

/** Les messages à l'écran, sans le mot qui en dit le genre. */
export function lireMessages(fenetre: Fenetre): Promise<string[]> {
  return fenetre.page.evaluate(() => {
    const messages = document.querySelectorAll('main [role="alert"], main [role="status"]')
    return [...messages].map((message) => {
      const genre = message.querySelector('strong')?.textContent ?? ''
      const texte = (message.textContent ?? '').replace(/\s+/g, ' ').trim()
      return texte.startsWith(genre) ? texte.slice(genre.length).trim() : texte
    })
  })
}
