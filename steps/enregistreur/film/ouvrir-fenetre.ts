import type { LaunchOptions } from 'playwright'
import { lancerNavigateur, type NavigateurLance } from '../../navigateur/index.ts'
import { FICHIER_MEMOIRE } from '../../navigateur/memoire.ts'
import { FilmImpossible } from './types.ts'

/** Chaque geste se voit : sans cela, un formulaire se remplit entre deux images du film. */
const RALENTI_MS = 120
const DELAI_MS = 20_000

interface Ecran {
  env: Record<string, string>
  /** Place et taille de la fenêtre ; tue, elle occupe l'écran du poste. */
  zone?: { x: number; y: number; largeur: number; hauteur: number }
}

function argumentsDeFenetre({ zone }: Ecran): string[] {
  const place = zone
    ? [
        `--window-position=${zone.x},${zone.y}`,
        `--window-size=${zone.largeur},${zone.hauteur}`,
        '--disable-gpu',
      ]
    : ['--start-maximized']
  const x11 = process.platform === 'linux' ? ['--ozone-platform=x11'] : []
  // --test-type : sans bandeau « indicateur de ligne de commande non pris en charge ».
  return ['--lang=fr-FR', '--test-type', ...place, ...x11]
}

/** Le navigateur à filmer, en français, avec sa barre d'adresse. Lève `FilmImpossible`. */
export async function ouvrirFenetre(ecran: Ecran): Promise<NavigateurLance> {
  const options: LaunchOptions = {
    headless: false,
    slowMo: RALENTI_MS,
    timeout: DELAI_MS,
    env: { ...ecran.env, LANGUAGE: 'fr' },
    args: argumentsDeFenetre(ecran),
    // Sans bandeau « contrôlé par un logiciel de test » : il prendrait la place de la page.
    ignoreDefaultArgs: ['--enable-automation'],
  }
  try {
    return await lancerNavigateur(options, { memoire: `${FICHIER_MEMOIRE}-film` })
  } catch (cause) {
    const raison = 'aucun navigateur de cette machine n’ouvre de fenêtre'
    const remede = 'installez Chrome, Edge ou Chromium (apt install chromium chromium-l10n)'
    throw new FilmImpossible({ raison, remede }, cause)
  }
}
