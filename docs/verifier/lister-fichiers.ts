import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Chemins relatifs à la racine, séparés par « / », triés. */
export type Chemins = readonly string[]

type Ecarte = (chemin: string, estDossier: boolean) => boolean

/** Lit les quatre formes employées par notre .gitignore ; une autre forme est une erreur, pas un oubli. */
function lireGitignore(texte: string): Ecarte {
  const lignes = texte
    .split(/\r?\n/)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '' && !ligne.startsWith('#'))
  const tests = lignes.map((ligne): Ecarte => {
    if (/^\*\.[\w.-]+$/.test(ligne)) return (chemin) => chemin.endsWith(ligne.slice(1))
    if (/^[\w./-]+\/$/.test(ligne)) {
      const dossier = ligne.slice(0, -1)
      const partout = !dossier.includes('/')
      return (chemin, estDossier) =>
        estDossier && (chemin === dossier || (partout && path.posix.basename(chemin) === dossier))
    }
    if (/^[\w.-]+(\/[\w.*-]+)+$/.test(ligne) && ligne.includes('*')) {
      const motif = new RegExp(`^${ligne.replace(/\./g, '\\.').replace(/\*/g, '[^/]*')}$`)
      return (chemin) => motif.test(chemin)
    }
    if (/^[\w./-]+$/.test(ligne)) {
      return (chemin) => chemin === ligne || path.posix.basename(chemin) === ligne
    }
    throw new Error(`.gitignore : forme non prévue par la vérification : ${ligne}`)
  })
  return (chemin, estDossier) => tests.some((test) => test(chemin, estDossier))
}

/** Les fichiers que le dépôt suit ou suivra : tout, sauf `.git` et ce que `.gitignore` écarte. */
export function listerFichiers(racine: string): Chemins {
  const ecarte = lireGitignore(readFileSync(path.join(racine, '.gitignore'), 'utf8'))
  const trouves: string[] = []
  const parcourir = (dossier: string): void => {
    for (const entree of readdirSync(path.join(racine, dossier), { withFileTypes: true })) {
      const chemin = dossier === '' ? entree.name : `${dossier}/${entree.name}`
      if (chemin === '.git' || ecarte(chemin, entree.isDirectory())) continue
      if (entree.isDirectory()) parcourir(chemin)
      else trouves.push(chemin)
    }
  }
  parcourir('')
  return trouves.sort()
}

const EXTENSIONS_SOURCES = ['.ts', '.tsx', '.mjs', '.cjs', '.js'] as const

export const estSource = (chemin: string): boolean =>
  EXTENSIONS_SOURCES.some((extension) => chemin.endsWith(extension))

export const estTest = (chemin: string): boolean => /\.test\.tsx?$/.test(chemin)

export interface Fichier {
  chemin: string
  texte: string
}

/** Lit en UTF-8 les fichiers retenus. */
export function lireFichiers(
  racine: string,
  retenir: (chemin: string) => boolean,
): readonly Fichier[] {
  return listerFichiers(racine)
    .filter(retenir)
    .map((chemin) => ({ chemin, texte: readFileSync(path.join(racine, chemin), 'utf8') }))
}
