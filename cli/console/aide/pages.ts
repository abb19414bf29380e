import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { type Bloc, lireBlocs } from './lire-blocs.ts'

const DOCS = path.join(RACINE, 'docs')

export interface PageAide {
  /** `lire-un-echec`, ou `decisions/001-carte`. */
  nom: string
  titre: string
  blocs: readonly Bloc[]
}

/** Les noms des pages, sans leur extension : eux seuls s'ouvrent, aucun chemin ne se compose. */
export function listerPages(): string[] {
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith('.md'))
    .map((nom) => nom.replaceAll(path.sep, '/').replace(/\.md$/, ''))
    .sort((a, b) => a.localeCompare(b, 'fr'))
}

/** Lit une page ; nulle quand docs/ ne l'a pas. */
export function lirePage(nom: string): PageAide | null {
  if (!listerPages().includes(nom)) return null
  const blocs = lireBlocs(readFileSync(path.join(DOCS, `${nom}.md`), 'utf8'))
  const titre = blocs.find((bloc) => bloc.genre === 'titre')
  // Le titre se lit aussi dans une liste : sans ses accents graves.
  const texte = titre?.genre === 'titre' ? titre.texte.replaceAll('`', '') : nom
  return { nom, titre: texte, blocs }
}

const IMAGE = /^images\/[a-z0-9-]+\.(png|svg)$/

/** Une image de docs/images ; nulle quand elle n'y est pas. */
export function lireImage(chemin: string): Uint8Array<ArrayBuffer> | null {
  if (!IMAGE.test(chemin)) return null
  try {
    return new Uint8Array(readFileSync(path.join(DOCS, chemin)))
  } catch {
    return null
  }
}
