import path from 'node:path'
import type { Lieux } from '../table.ts'
import { lireCommunes } from './communes.ts'
import { creerErreurCog } from './erreur.ts'
import { lireExtensions } from './extensions.ts'
import type { IdFichier } from './fichiers.ts'
import { type Ligne, lireCsv } from './lire-csv.ts'
import { lirePassages } from './mouvements.ts'
import { lireOutremer } from './outremer.ts'
import { lirePays } from './pays.ts'
import { trouverFichiers } from './trouver.ts'

/** Donne les lignes d'un fichier ; aucune quand ce millésime ne le publie pas. */
export type LireFichier = <C extends string>(id: IdFichier) => readonly Ligne<C>[]

/** Les lieux depuis 1943, d'après les fichiers que l'utilisateur a téléchargés (ins.md §13 [V]). */
export function chargerInsee(dossier: string): Lieux {
  const { millesime, chemins } = trouverFichiers(dossier)
  const problemes: string[] = []
  const lire: LireFichier = <C extends string>(id: IdFichier): Ligne<C>[] => {
    const chemin = chemins[id]
    if (chemin === null) return []
    try {
      return lireCsv<C>(chemin)
    } catch (cause) {
      problemes.push(`Le fichier ${path.basename(chemin)} est mal formé ${raisonDe(cause)}.`)
      return []
    }
  }
  const communes = [...lireCommunes(lire), ...lireOutremer(lire)]
  const passages = lirePassages(lire, communes)
  const entrees = [...communes, ...lirePays(lire), ...lireExtensions(lire)]
  if (problemes.length > 0) throw creerErreurCog(problemes)
  return { entrees, passages, millesime }
}

/** La bibliothèque dit la ligne ; son message est en anglais. */
const raisonDe = (cause: unknown): string => {
  const { lines } = cause as { lines?: number }
  return lines === undefined ? 'ou illisible' : `vers la ligne ${lines}`
}
