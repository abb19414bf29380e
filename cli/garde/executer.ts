import { chargerConfig } from '../config/charger.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { chargerFictifs } from './fictifs/declares.ts'
import { garder } from './garder.ts'
import { rendreBilan } from './rendre.ts'

/** « segur garde » : lit tout ce qu’on lui donne, montre ce qui ne doit pas sortir. */
export async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  const [chemin, enTrop] = positionnels
  if (chemin === undefined) {
    const raison = 'il manque le dossier ou le fichier à garder'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'garde', option: 'chemin', raison })
  }
  if (enTrop !== undefined) {
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'garde', argument: enTrop })
  }
  const config = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const bilan = await garder(chemin, await chargerFictifs(config))
  if (valeurs.json === true) sortie(JSON.stringify(bilan, null, 2))
  else for (const ligne of rendreBilan(bilan)) sortie(ligne)
  return bilan.trouvailles.length === 0 ? 0 : 1
}
