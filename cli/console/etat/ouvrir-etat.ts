import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ecrireJson } from '../../../reports/campagne/ecrire-atomique.ts'

/** Un état gardé sur le disque : relu à chaque fois, deux consoles ne se mentent pas. */
export interface Etat<T> {
  lire(): T
  ecrire(valeur: T): void
  /** Lit, change, écrit d'un trait : rien ne s'intercale dans ce processus. */
  changer(changement: (valeur: T) => T): T
}

const NOM = /^[a-z0-9-]{1,60}$/

/**
 * L'état de ce nom, `<dossier>/<nom>.json`, écrit d'un coup. Absent, il vaut `vide` ; illisible, il
 * est mis de côté (`.abime`) plutôt que perdu.
 */
export function ouvrirEtat<T>(
  dossier: string,
  nom: string,
  schema: z.ZodType<T>,
  vide: T,
): Etat<T> {
  if (!NOM.test(nom)) throw new Error(`nom d’état refusé : ${nom}`)
  const chemin = path.join(dossier, `${nom}.json`)
  const lire = (): T => {
    const texte = lireTexte(chemin)
    if (texte === null) return vide
    const lu = schema.safeParse(analyser(texte))
    if (lu.success) return lu.data
    renameSync(chemin, `${chemin}.abime`)
    return vide
  }
  const ecrire = (valeur: T): void => {
    mkdirSync(dossier, { recursive: true, mode: 0o700 })
    ecrireJson(chemin, valeur)
  }
  return {
    lire,
    ecrire,
    changer(changement) {
      const valeur = changement(lire())
      ecrire(valeur)
      return valeur
    },
  }
}

function lireTexte(chemin: string): string | null {
  try {
    return readFileSync(chemin, 'utf8')
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw erreur
  }
}

function analyser(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return null
  }
}
