import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { lireCampagneJson } from '../../reports/campagne/campagne-json.ts'
import { lireDerniere } from '../../reports/campagne/derniere.ts'
import { ErreurDossier } from '../../reports/campagne/erreurs.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

const estDossier = (chemin: string): boolean => existsSync(chemin) && statSync(chemin).isDirectory()

function direAbsence(designee: string | undefined): string {
  if (designee === undefined) return 'aucune campagne n’y est'
  if (!existsSync(designee)) return 'aucun dossier de ce nom'
  return /\.zip$/i.test(designee)
    ? 'c’est une archive ; décompressez-la, et donnez son dossier'
    : 'c’est un fichier, non un dossier de campagne'
}

const direIllisible = (cause: unknown): string =>
  cause instanceof ErreurDossier
    ? `${path.basename(cause.chemin)}, ${cause.raison}`
    : raisonDe(cause)

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
      raison: direAbsence(designee),
    })
  try {
    lireCampagneJson(trouvee)
  } catch (cause) {
    const valeurs = { campagne: cheminLisible(trouvee), raison: direIllisible(cause) }
    throw new ErreurSegur('SEGUR-DOS-001', valeurs, { cause })
  }
  return trouvee
}
