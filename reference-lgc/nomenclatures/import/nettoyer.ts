import type { CodeNomenclature, IdNomenclature } from '../nomenclature.ts'
import { SELECTIONS } from '../selection/selections.ts'
import { parentDeduit } from './parents.ts'

const CODE_MAX = 40
const LIBELLE_MAX = 500

interface Brut {
  code: string
  libelle: string
  /** `undefined` quand le fichier ne dit pas la hiérarchie. */
  parent?: string
}

const simple = (texte: string): string => texte.replace(/\s+/gu, ' ').trim()

/** Un kit plat n'a pas ses chapitres : les nôtres le rangent, sans quoi il ne se parcourt pas. */
function chapitresManquants(
  id: IdNomenclature,
  connus: ReadonlySet<string>,
): readonly CodeNomenclature[] {
  if (id === 'medicaments' || id === 'loinc-bio') return []
  const chapitres = SELECTIONS[id].codes().filter(({ parent }) => parent === null)
  return chapitres.some(({ code }) => connus.has(code)) ? [] : chapitres
}

/** Écarte ce qui ne se code pas, garde le premier de deux codes égaux, et range chacun. */
export function ranger(
  id: IdNomenclature,
  bruts: readonly Brut[],
): { codes: readonly CodeNomenclature[]; laissees: number } {
  const gardes = new Map<string, Brut>()
  for (const brut of bruts) {
    const code = simple(brut.code).slice(0, CODE_MAX)
    const libelle = simple(brut.libelle).slice(0, LIBELLE_MAX)
    if (code === '' || libelle === '' || gardes.has(code)) continue
    gardes.set(code, { ...brut, code, libelle })
  }
  const laissees = bruts.length - gardes.size
  const chapitres = chapitresManquants(id, new Set(gardes.keys()))
  const connus = new Set([...gardes.keys(), ...chapitres.map(({ code }) => code)])
  const codes = [...gardes.values()].map(({ code, libelle, parent }) => {
    const dit = parent === undefined ? '' : simple(parent)
    const range = dit !== '' && dit !== code && connus.has(dit)
    return { code, libelle, parent: range ? dit : parentDeduit(id, code, connus), aussi: '' }
  })
  return { codes: [...chapitres, ...codes], laissees }
}
