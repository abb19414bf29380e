import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { MOTIF_JOURNAL } from '../../../reports/campagne/journal.ts'

const SUIVIS = new Set(['campagne.json', 'verdicts.json', 'manifeste.json'])

/**
 * Ce qui change quand une campagne change : date et taille de ses journaux et de ses fichiers de
 * tête. Nulle quand le dossier n'est pas une campagne.
 */
export function empreinteEtat(dossier: string): string | null {
  const noms = lister(dossier)
  if (!noms.includes('campagne.json')) return null
  return noms
    .filter((nom) => SUIVIS.has(nom) || MOTIF_JOURNAL.test(nom))
    .sort()
    .map((nom) => {
      const etat = statSync(path.join(dossier, nom), { throwIfNoEntry: false })
      return `${nom} ${etat?.mtimeMs ?? 0} ${etat?.size ?? 0}`
    })
    .join('\n')
}

function lister(dossier: string): string[] {
  try {
    return readdirSync(dossier)
  } catch {
    return []
  }
}
