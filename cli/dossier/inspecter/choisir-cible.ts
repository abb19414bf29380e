import { stat } from 'node:fs/promises'
import path from 'node:path'
import { lireDerniere } from '../../../reports/index.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { raisonDeLecture } from '../../valider/raison-de-lecture.ts'

/** Ce qui est inspecté : tout un dossier, ou les seuls `fichiers` de celui-ci. */
export interface Cible {
  racine: string
  fichiers?: readonly string[]
}

/** Le chemin donné, ou la dernière campagne de `sortie`. Lève SEGUR-DOS-010. */
export async function choisirCible(chemin: string | undefined, sortie: string): Promise<Cible> {
  const choisi = chemin ?? lireDerniere(sortie)
  if (choisi === null)
    throw new ErreurSegur('SEGUR-DOS-010', { chemin: sortie, raison: 'aucune campagne n’y est' })
  try {
    const etat = await stat(choisi)
    if (etat.isDirectory()) return { racine: choisi }
    if (etat.isFile()) return { racine: path.dirname(choisi), fichiers: [path.basename(choisi)] }
    throw new Error('ce n’est ni un fichier ni un dossier')
  } catch (cause) {
    const raison = raisonDeLecture(cause)
    throw new ErreurSegur('SEGUR-DOS-010', { chemin: choisi, raison }, { cause })
  }
}
