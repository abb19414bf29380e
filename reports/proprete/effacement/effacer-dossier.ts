import { copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LIMITES_LECTURE } from '../lecture/limites.ts'
import { lister } from '../lecture/lister.ts'
import { effacerMetadonnees } from './effacer-metadonnees.ts'

export interface DossierEfface {
  fichiers: number
  /** Ceux dont des métadonnées ont été retirées. */
  changes: readonly string[]
  /** Ceux qui sont copiés tels quels, et pourquoi. */
  laisses: readonly { fichier: string; raison: string }[]
}

type Fait = 'change' | 'identique' | { raison: string }

function copierUn(source: string, cible: string): Fait {
  const etat = lstatSync(source)
  if (!etat.isFile())
    return { raison: etat.isSymbolicLink() ? 'lien, non copié' : 'ni fichier ni lien, non copié' }
  mkdirSync(path.dirname(cible), { recursive: true })
  if (etat.size > LIMITES_LECTURE.fichier) {
    copyFileSync(source, cible)
    return { raison: 'plus de 256 Mio' }
  }
  const octets = readFileSync(source)
  const { octets: effaces, laisse } = effacerMetadonnees(octets)
  writeFileSync(cible, effaces ?? octets)
  if (laisse !== null) return { raison: laisse }
  return effaces?.equals(octets) === false ? 'change' : 'identique'
}

/** Copie un dossier vers `sortie`, métadonnées retirées ; la source n’est pas touchée. Lève quand le disque refuse. */
export async function effacerDossier(
  racine: string,
  sortie: string,
  fichiers?: readonly string[],
): Promise<DossierEfface> {
  const tous = fichiers ?? (await lister(racine))
  const changes: string[] = []
  const laisses: { fichier: string; raison: string }[] = []
  for (const fichier of tous) {
    const fait = copierUn(path.join(racine, fichier), path.join(sortie, fichier))
    if (fait === 'change') changes.push(fichier)
    else if (fait !== 'identique') laisses.push({ fichier, ...fait })
  }
  return { fichiers: tous.length, changes, laisses }
}
