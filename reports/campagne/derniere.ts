import { randomUUID } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { ecrireAtomique, PREFIXE_EN_COURS } from './ecrire-atomique.ts'

const LIEN = 'derniere'
const TEXTE = 'derniere.txt'

function poserLien(racine: string, nom: string): boolean {
  const lien = path.join(racine, LIEN)
  const existant = lstatSync(lien, { throwIfNoEntry: false })
  // Un vrai dossier de ce nom appartient à quelqu'un : on n'y touche pas.
  if (existant && !existant.isSymbolicLink()) return false
  const temporaire = path.join(racine, `${PREFIXE_EN_COURS}${randomUUID()}`)
  try {
    symlinkSync(nom, temporaire, 'dir')
    renameSync(temporaire, lien)
    return true
  } catch {
    rmSync(temporaire, { force: true })
    return false
  }
}

/**
 * Fait pointer `derniere` vers une campagne : lien symbolique là où le système le permet,
 * sinon (Windows sans droit de créer des liens) le nom du dossier dans `derniere.txt`.
 */
export function designerDerniere(racine: string, nom: string): void {
  if (poserLien(racine, nom)) {
    rmSync(path.join(racine, TEXTE), { force: true })
    return
  }
  ecrireAtomique(path.join(racine, TEXTE), `${nom}\n`)
}

/** Le dossier de la dernière campagne, ou `null` quand il n'y en a pas. */
export function lireDerniere(racine: string): string | null {
  const dossier = path.join(racine, lireTexte(racine) ?? lireLien(racine) ?? '')
  return dossier !== path.join(racine) && existsSync(dossier) ? dossier : null
}

function lireTexte(racine: string): string | null {
  const chemin = path.join(racine, TEXTE)
  return existsSync(chemin) ? path.basename(readFileSync(chemin, 'utf8').trim()) : null
}

function lireLien(racine: string): string | null {
  const lien = path.join(racine, LIEN)
  const existant = lstatSync(lien, { throwIfNoEntry: false })
  return existant?.isSymbolicLink() ? path.basename(readlinkSync(lien)) : null
}
