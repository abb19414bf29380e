import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { empreinteOctets } from '../../../../reports/campagne/empreinte.ts'
import { creerMemoire } from '../../lecture/memoire.ts'

export interface ObjetLu {
  octets: Uint8Array
  sha256: string
}

/** Lit un fichier d'une campagne ; nul quand il n'y est pas. */
export type LecteurObjets = (dossier: string, chemin: string) => ObjetLu | null

/** Empreintes gardées : un film de 200 Mo ne se mesure pas à chaque regard. */
const EMPREINTES_MAX = 500

/**
 * Lit les fichiers d'une campagne, s'ils y sont vraiment : un lien qui en sort n'est pas suivi. Un
 * fichier n'est mesuré à nouveau que si sa taille ou une de ses dates a changé.
 */
export function creerLecteurObjets(): LecteurObjets {
  const empreintes = creerMemoire<string>(EMPREINTES_MAX)
  return (dossier, chemin) => {
    try {
      const racine = realpathSync(dossier)
      const fichier = realpathSync(path.join(racine, chemin))
      if (!fichier.startsWith(racine + path.sep)) return null
      const { mtimeMs, ctimeMs, size } = statSync(fichier)
      const octets = readFileSync(fichier)
      const sha256 = empreintes.lire(fichier, `${mtimeMs} ${ctimeMs} ${size}`, () =>
        empreinteOctets(octets),
      )
      return { octets, sha256 }
    } catch {
      return null
    }
  }
}
