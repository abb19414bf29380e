import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ErreurDossier, traduireErreur } from './erreurs.ts'
import { FORMES_EVENEMENTS } from './formes/evenements.ts'
import { MOTIF_JOURNAL } from './journal.ts'
import type { Evenement } from './types.ts'

function estEvenement(valeur: unknown): valeur is Evenement {
  if (typeof valeur !== 'object' || valeur === null) return false
  const { genre, scenario } = valeur as { genre?: unknown; scenario?: unknown }
  if (typeof genre !== 'string' || typeof scenario !== 'string') return false
  const aLaForme = Object.hasOwn(FORMES_EVENEMENTS, genre) ? FORMES_EVENEMENTS[genre] : undefined
  return aLaForme?.(valeur) === true
}

/** Les lignes entières d'un texte NDJSON ; ce qui suit le dernier saut de ligne est ignoré. */
export function lireLignes(texte: string, chemin: string): Evenement[] {
  return texte
    .slice(0, texte.lastIndexOf('\n') + 1)
    .split('\n')
    .flatMap((ligne, rang) => {
      if (ligne === '') return []
      const evenement = lireLigne(ligne)
      if (!estEvenement(evenement)) {
        throw new ErreurDossier('illisible', chemin, {
          operation: 'lire',
          precision: `ligne ${rang + 1}`,
        })
      }
      return [evenement]
    })
}

function lireLigne(ligne: string): unknown {
  try {
    return JSON.parse(ligne)
  } catch {
    return null
  }
}

/** Les journaux présents, dans l'ordre des postes. */
export function listerJournaux(dossier: string): string[] {
  try {
    return readdirSync(dossier)
      .filter((nom) => MOTIF_JOURNAL.test(nom))
      .sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }))
  } catch (erreur) {
    throw traduireErreur(erreur, dossier, 'lire')
  }
}

/** Les événements de chaque poste, dans leur ordre d'écriture ; un poste joue ses scénarios l'un après l'autre. */
export function lireEvenements(dossier: string): (readonly Evenement[])[] {
  return listerJournaux(dossier).map((nom) => {
    const chemin = path.join(dossier, nom)
    return lireLignes(readFileSync(chemin, 'utf8'), chemin)
  })
}
