import type { Browser } from 'playwright'
import { calme, type Poste } from './poste.ts'

const ECRAN = { width: 1360, height: 900 }
/** Sorbier met jusqu'à une seconde et demie par réponse, et un geste en demande plusieurs. */
const PATIENCE_MS = 20_000

/** Ouvre Sorbier dans une fenêtre neuve, sur son écran de connexion. */
export async function ouvrirPoste(navigateur: Browser, base: string): Promise<Poste> {
  const fenetre = await navigateur.newContext({ viewport: ECRAN, locale: 'fr-FR' })
  fenetre.setDefaultTimeout(PATIENCE_MS)
  const page = await fenetre.newPage()
  await page.goto(base).catch((cause: unknown) => {
    throw new Error(`Sorbier ne répond pas à ${base} : démarrez-le d'abord`, { cause })
  })
  const poste: Poste = { page, base, fiche: '', version: '' }
  await calme(poste)
  // La version se lit ici : ailleurs, il faudrait ouvrir « À propos » et quitter l'écran.
  const pied = await page.getByText(/^Version \d/).innerText()
  poste.version = /\d+\.\d+\.\d+/.exec(pied)?.[0] ?? ''
  return poste
}
