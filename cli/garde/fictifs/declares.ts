import type { ConfigChargee } from '../../config/charger.ts'
import { chargerApport } from '../../simulateurs/lire-cartes.ts'
import { chargerIdentites } from '../../simulateurs/lire-identites.ts'
import { composerFictifs } from './composer.ts'
import type { Fictifs } from './types.ts'

/** L’ensemble fictif du banc, et ce que la configuration y ajoute : identités, cartes, valeurs admises. */
export async function chargerFictifs(
  config: Pick<ConfigChargee, 'insi' | 'cartesVitale' | 'garde'>,
): Promise<Fictifs> {
  const charge = await chargerIdentites(config.insi)
  const { cartes } = await chargerApport({ cartesVitale: config.cartesVitale })
  return composerFictifs({
    identites: charge?.jeu.identites ?? [],
    cartes: JSON.stringify(cartes ?? {}),
    admis: config.garde.admis,
  })
}
