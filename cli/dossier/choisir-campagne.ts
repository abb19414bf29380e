import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { lireCampagneJson } from '../../reports/campagne/campagne-json.ts'
import { lireDerniere } from '../../reports/campagne/derniere.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'

const estDossier = (chemin: string): boolean => existsSync(chemin) && statSync(chemin).isDirectory()

/**
 * La campagne désignée : un chemin, un nom dans le dossier des campagnes, ou la dernière. Rend son chemin
 * absolu ; lève SEGUR-DOS-001 quand ce n'est pas une campagne.
 */
export function choisirCampagne(designee: string | undefined, sortie: string): string {
  const racine = path.resolve(sortie)
  const trouvee =
    designee === undefined
      ? lireDerniere(racine)
      : [path.resolve(designee), path.join(racine, designee)].find(estDossier)
  if (!trouvee)
    throw new ErreurSegur('SEGUR-DOS-001', {
      campagne: designee ?? cheminLisible(racine),
      raison: designee === undefined ? 'aucune campagne n’y est' : 'aucun dossier de ce nom',
    })
  try {
    lireCampagneJson(trouvee)
  } catch (cause) {
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw new ErreurSegur('SEGUR-DOS-001', { campagne: cheminLisible(trouvee), raison }, { cause })
  }
  return trouvee
}
