import type { Browser } from 'playwright'
import { lancerNavigateur } from './index.ts'
import { FICHIER_MEMOIRE } from './memoire.ts'

export interface OptionsOuverture {
  /** Dans une fenêtre, pour la personne qui fait ce que le pilote ne fait pas. */
  visible?: boolean
}

/** Ouvre le navigateur trouvé sur cette machine ; `visible` sans écran en ouvre un sans fenêtre. */
export async function ouvrirNavigateur({
  visible = false,
}: OptionsOuverture = {}): Promise<Browser> {
  // Celui qui a une fenêtre se retient à part : les autres scénarios n'en ont pas besoin.
  const enFenetre = visible
    ? await lancerNavigateur({ headless: false }, { memoire: `${FICHIER_MEMOIRE}-visible` }).catch(
        () => null,
      )
    : null
  return (enFenetre ?? (await lancerNavigateur())).navigateur
}
