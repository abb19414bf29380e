import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Fictifs, type Inspection, inspecterFichiers } from '../../reports/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from '../valider/raison-de-lecture.ts'
import { lireFeuilles } from './lire-feuilles.ts'

async function nature(chemin: string): Promise<'fichier' | 'dossier'> {
  try {
    const etat = await stat(chemin)
    if (etat.isFile()) return 'fichier'
    if (etat.isDirectory()) return 'dossier'
    throw new Error('ce n’est ni un fichier ni un dossier')
  } catch (cause) {
    throw new ErreurSegur('SEGUR-GAR-001', { chemin, raison: raisonDeLecture(cause) }, { cause })
  }
}

/**
 * Cherche dans un dossier, ou un fichier, les secrets et les identifiants hors de l’ensemble fictif. Lève
 * SEGUR-GAR-001 quand le chemin ne se lit pas.
 */
export async function garder(chemin: string, fictifs: Fictifs): Promise<Inspection> {
  const quoi =
    (await nature(chemin)) === 'fichier'
      ? { racine: path.dirname(chemin), fichiers: [path.basename(chemin)] }
      : { racine: chemin }
  const sortes = ['secret', 'identifiant'] as const
  return inspecterFichiers({ ...quoi, fictifs, sortes, classeur: lireFeuilles, derogations: null })
}
