import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Noyau } from '../serveur/dependances.ts'
import { type Coffre, creerCoffre } from './coffre.ts'
import { creerTache, type TacheSuppression } from './tache.ts'

/** Les copies de titres d'identité du cabinet : leur coffre et leur suppression. */
export interface Copies {
  coffre: Coffre
  /** La clé est-elle dans le dossier de la base ? Une sauvegarde les emporterait ensemble. */
  cleAvecLaBase: boolean
  tache: TacheSuppression
  fermer(): void
}

export interface OptionsCopies {
  /** Fichier de la base, `null` pour une base jetable. */
  base: string | null
  /** Fichier de la clé ; à défaut à côté de la base, sous son nom suivi de `.cle`. */
  cle: string | null
}

/** Une base jetable a une clé jetable, dans un dossier à part que la fermeture efface. */
function placer({ base, cle }: OptionsCopies): { chemin: string; rendre(): void } {
  const garder = (chemin: string) => ({ chemin, rendre: () => undefined })
  if (cle !== null) return garder(path.resolve(cle))
  if (base !== null) return garder(`${path.resolve(base)}.cle`)
  // Créé au premier dépôt seulement : ouvrir le logiciel n'écrit rien.
  const dossier = path.join(tmpdir(), `cabinet-cle-${randomUUID()}`)
  return {
    chemin: path.join(dossier, 'copies.cle'),
    rendre: () => rmSync(dossier, { recursive: true, force: true }),
  }
}

export function creerCopies(noyau: Noyau, options: OptionsCopies): Copies {
  const { chemin, rendre } = placer(options)
  const tache = creerTache(noyau)
  const { base } = options
  return {
    coffre: creerCoffre(chemin, () => noyau.horloge.maintenant()),
    cleAvecLaBase: base !== null && path.dirname(path.resolve(base)) === path.dirname(chemin),
    tache,
    fermer: () => {
      tache.arreter()
      rendre()
    },
  }
}
