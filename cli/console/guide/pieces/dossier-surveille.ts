import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { EXTENSIONS_PIECE } from '../../../../steps/pilotes/guide/piece.ts'

/** Un fichier neuf du dossier surveillé, à prendre ou à laisser. */
export interface FichierPropose {
  nom: string
  taille: number
  date: string
}

const PROPOSES_MAX = 20

/**
 * Les fichiers du dossier nés ou changés depuis cette date, les plus récents d'abord ; ni les liens, ni
 * les sous-dossiers. `null` quand le dossier ne se lit pas.
 */
export async function listerNeufs(
  dossier: string,
  depuis: string,
): Promise<readonly FichierPropose[] | null> {
  const noms = await readdir(dossier).catch(() => null)
  if (noms === null) return null
  const admis = noms.filter((nom) => EXTENSIONS_PIECE.includes(path.extname(nom).toLowerCase()))
  const lus = await Promise.all(
    admis.map(async (nom): Promise<FichierPropose[]> => {
      const infos = await lstat(path.join(dossier, nom)).catch(() => null)
      if (!infos?.isFile() || infos.size === 0 || infos.mtime.toISOString() < depuis) return []
      return [{ nom, taille: infos.size, date: infos.mtime.toISOString() }]
    }),
  )
  return lus
    .flat()
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, PROPOSES_MAX)
}
