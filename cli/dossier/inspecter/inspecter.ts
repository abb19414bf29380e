import { ErreurDerogations } from '../../../reports/proprete/derogations/lire-derogations.ts'
import { type Inspection, inspecterFichiers } from '../../../reports/proprete/inspecter-fichiers.ts'
import { cheminLisible } from '../../chemins.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { chargerFictifs } from '../../garde/fictifs/declares.ts'
import { lireFeuilles } from '../../garde/lire-feuilles.ts'
import type { Cible } from './choisir-cible.ts'

/**
 * Inspecte avec ce que la configuration déclare : ce qu’appellent aussi l’assemblage et la vérification. Lève
 * SEGUR-DOS-011 quand les dérogations ne se lisent pas.
 */
export async function inspecter(
  cible: Cible,
  config: Pick<ConfigChargee, 'insi' | 'cartesVitale' | 'garde' | 'jeuDeDonnees'>,
  derogations?: string,
): Promise<Inspection> {
  try {
    return await inspecterFichiers({
      ...cible,
      fictifs: await chargerFictifs(config),
      classeur: lireFeuilles,
      ...(derogations === undefined ? {} : { derogations }),
    })
  } catch (cause) {
    if (!(cause instanceof ErreurDerogations)) throw cause
    const chemin = cheminLisible(cause.chemin)
    throw new ErreurSegur('SEGUR-DOS-011', { chemin, raison: cause.message }, { cause })
  }
}
