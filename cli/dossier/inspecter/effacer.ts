import { readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { type DossierEfface, effacerDossier } from '../../../reports/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { raisonDeLecture } from '../../valider/raison-de-lecture.ts'
import type { Cible } from './choisir-cible.ts'

/** Pourquoi la copie ne peut pas aller là, ou `null`. */
function refusDe(racine: string, sortie: string): string | null {
  const relatif = path.relative(realpathSync(racine), path.resolve(sortie))
  if (relatif === '' || !(relatif.startsWith('..') || path.isAbsolute(relatif)))
    return 'il est dans le dossier à copier'
  const etat = statSync(sortie, { throwIfNoEntry: false })
  if (etat === undefined) return null
  if (!etat.isDirectory()) return 'un fichier porte ce nom'
  return readdirSync(sortie).length > 0 ? 'il n’est pas vide' : null
}

/** Copie la cible sans métadonnées dans un dossier neuf. Lève SEGUR-DOS-012. */
export async function effacer({ racine, fichiers }: Cible, sortie: string): Promise<DossierEfface> {
  const refus = refusDe(racine, sortie)
  if (refus !== null) throw new ErreurSegur('SEGUR-DOS-012', { chemin: sortie, raison: refus })
  try {
    return await effacerDossier(racine, sortie, fichiers)
  } catch (cause) {
    const raison = raisonDeLecture(cause)
    throw new ErreurSegur('SEGUR-DOS-012', { chemin: sortie, raison }, { cause })
  }
}
