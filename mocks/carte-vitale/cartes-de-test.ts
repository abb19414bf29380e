import { readdirSync, readFileSync } from 'node:fs'
import { type JeuDeCartes, SCHEMA_JEU } from './jeu-de-cartes.ts'

const DOSSIER = new URL('./cartes/', import.meta.url)

/**
 * Les cartes du jeu, une par fichier JSON, par nom de fichier : identités publiques d'ins.md §6,
 * numéros de série inventés. Lève si un fichier est faux.
 */
export function lireCartesDeTest(): JeuDeCartes {
  const fichiers = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.json'))
  const brutes = fichiers.map((nom) => [
    nom.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(nom, DOSSIER), 'utf8')),
  ])
  return SCHEMA_JEU.parse(Object.fromEntries(brutes))
}
