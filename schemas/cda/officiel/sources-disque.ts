import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ErreurPreparation, type Sources } from '../../schematron/preparer/sources.ts'
import { lireXml } from '../../xml/lire-xml.ts'
import type { SourceImportee } from './jeu.ts'

/** Les XML d'un jeu sont gros sans être hostiles : une nomenclature tient en quelques Mio. */
const LIMITES = { tailleMax: 32 * 1024 * 1024, noeudsMax: 1_000_000, arbre: 'vivant' } as const
const FICHIERS_MAX = 20_000

export interface SourcesDisque extends Sources {
  readonly fichiers: readonly SourceImportee[]
  octets(chemin: string): Uint8Array
}

const plier = (chemin: string): string => chemin.normalize('NFC').toLowerCase()

/** Tous les fichiers d'un dossier, liens exceptés : un lien pourrait en sortir ou boucler. */
function recenser(racine: string, depart: string, profondeur: number): readonly string[] {
  if (profondeur > 12) return []
  return readdirSync(path.join(racine, depart), { withFileTypes: true }).flatMap((entree) => {
    const chemin = depart === '' ? entree.name : `${depart}/${entree.name}`
    if (entree.name.startsWith('.')) return []
    if (entree.isDirectory()) return [...recenser(racine, chemin, profondeur + 1)]
    return entree.isFile() ? [chemin] : []
  })
}

/** Les fichiers d'un jeu officiel sous `racine`, pris dans les seuls `dossiers` nommés. */
export function ouvrirSources(racine: string, dossiers: readonly string[]): SourcesDisque {
  const chemins = dossiers.flatMap((dossier) => [...recenser(racine, dossier, 0)]).sort()
  if (chemins.length > FICHIERS_MAX) {
    throw new ErreurPreparation(
      `plus de ${FICHIERS_MAX} fichiers : ce n’est pas le dossier attendu`,
    )
  }
  const parCasse = new Map(chemins.map((chemin) => [plier(chemin), chemin]))
  const octets = (chemin: string): Uint8Array => readFileSync(path.join(racine, chemin))
  return {
    fichiers: chemins.map((chemin) => {
      const { size, mtimeMs } = statSync(path.join(racine, chemin))
      return { chemin, taille: size, modifie: Math.trunc(mtimeMs) }
    }),
    octets,
    trouver: (chemin) => parCasse.get(plier(chemin)) ?? null,
    lire(chemin) {
      const lus = octets(chemin)
      const lecture = lireXml(lus, () => true, LIMITES)
      if (!lecture.lu) throw new ErreurPreparation(`${chemin} : ${lecture.anomalie.message}`)
      return new TextDecoder('utf-8').decode(lus)
    },
  }
}
