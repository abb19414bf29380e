import { cheminLisible } from '../chemins.ts'
import type { ConfigChargee } from '../config/charger.ts'
import { chargerFictifs } from './fictifs/declares.ts'
import { garder } from './garder.ts'
import { conclure } from './rendre.ts'

/** Ce que la garde dit à la fin d’une campagne : rien quand il n’y a rien, une ligne sinon. */
export async function garderCampagne(
  dossier: string,
  config: Pick<ConfigChargee, 'insi' | 'cartesVitale' | 'garde' | 'jeuDeDonnees'>,
): Promise<readonly string[]> {
  const bilan = await garder(dossier, await chargerFictifs(config))
  if (bilan.trouvailles.length === 0) return []
  return [
    `Garde    ${conclure(bilan)} : avant de transmettre, « npx segur garde ${cheminLisible(dossier)} »`,
  ]
}
