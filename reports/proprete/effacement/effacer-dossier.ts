import { copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NOM_MANIFESTE } from '../../manifeste/types.ts'
import { LIMITES_LECTURE, TROP_GROS } from '../lecture/limites.ts'
import { lister } from '../lecture/lister.ts'
import { effacerMetadonnees } from './effacer-metadonnees.ts'

export interface DossierEfface {
  fichiers: number
  /** Ceux dont des métadonnées ont été retirées, et lesquelles. */
  changes: readonly { fichier: string; retires: readonly string[] }[]
  /** Ceux qui sont copiés tels quels, et pourquoi. */
  laisses: readonly { fichier: string; raison: string }[]
  /** La copie porte un manifeste dont des empreintes ne sont plus justes. */
  manifestePerime: boolean
}

type Fait = { retires: readonly string[] } | 'identique' | { raison: string }

function copierUn(source: string, cible: string): Fait {
  const etat = lstatSync(source)
  if (!etat.isFile())
    return { raison: etat.isSymbolicLink() ? 'lien, non copié' : 'ni fichier ni lien, non copié' }
  mkdirSync(path.dirname(cible), { recursive: true })
  if (etat.size > LIMITES_LECTURE.fichier) {
    copyFileSync(source, cible)
    return { raison: TROP_GROS }
  }
  const octets = readFileSync(source)
  const { octets: effaces, retires, laisse } = effacerMetadonnees(octets)
  writeFileSync(cible, effaces ?? octets)
  if (laisse !== null) return { raison: laisse }
  return effaces.equals(octets) ? 'identique' : { retires }
}

/** Copie un dossier vers `sortie`, métadonnées retirées ; la source n’est pas touchée. Lève quand le disque refuse. */
export async function effacerDossier(
  racine: string,
  sortie: string,
  fichiers?: readonly string[],
): Promise<DossierEfface> {
  const tous = fichiers ?? (await lister(racine))
  const changes: { fichier: string; retires: readonly string[] }[] = []
  const laisses: { fichier: string; raison: string }[] = []
  for (const fichier of tous) {
    const fait = copierUn(path.join(racine, fichier), path.join(sortie, fichier))
    if (fait === 'identique') continue
    if ('retires' in fait) changes.push({ fichier, ...fait })
    else laisses.push({ fichier, ...fait })
  }
  const manifestePerime = changes.length > 0 && tous.includes(NOM_MANIFESTE)
  return { fichiers: tous.length, changes, laisses, manifestePerime }
}
