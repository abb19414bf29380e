import type { Browser } from 'playwright'
import { cliquer, type Poste, parLeRail } from './poste.ts'
import { connecter } from './session.ts'

/** Le superviseur du cabinet d'essai : lui seul vide la base. */
const SUPERVISEUR = { identifiant: 'c.testier', motDePasse: 'Tilleuls-2026-essai' }

/** « Repartir d'une base vide », par le geste d'administration du logiciel et non par-derrière. */
export async function viderBase(
  navigateur: Browser,
  ouvrir: (navigateur: Browser) => Promise<Poste>,
): Promise<void> {
  const poste = await ouvrir(navigateur)
  try {
    await connecter(poste, SUPERVISEUR)
    await parLeRail(poste, 'Base de données')
    await cliquer(poste, 'button', 'Repartir d’une base vide')
    await poste.page.getByLabel('Écrivez VIDER pour confirmer', { exact: true }).fill('VIDER')
    await cliquer(poste, 'button', 'Tout effacer')
    await poste.page.locator('main[data-ecran="connexion"]').waitFor()
  } finally {
    await poste.page.context().close()
  }
}
