import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { empreinteOctets } from '../../../../reports/campagne/empreinte.ts'

export interface ObjetLu {
  octets: Uint8Array
  sha256: string
}

/** Un fichier de la campagne, s'il y est vraiment : un lien qui en sort n'est pas suivi. */
export function lireObjet(dossier: string, chemin: string): ObjetLu | null {
  try {
    const racine = realpathSync(dossier)
    const fichier = realpathSync(path.join(racine, chemin))
    if (!fichier.startsWith(racine + path.sep)) return null
    const octets = readFileSync(fichier)
    return { octets, sha256: empreinteOctets(octets) }
  } catch {
    return null
  }
}
