import type { IdNomenclature } from '../nomenclature.ts'
import { chapitreCim10 } from './chapitre-cim10.ts'

/** Les rangs de l'ATC : A, A10, A10B, A10BA, A10BA02. */
const COUPES_ATC = [5, 4, 3, 1] as const

type Raccourcir = (code: string) => readonly string[]

/** `E11.90` se range sous `E11.9`, sinon `E11` ; l'extension de l'ATIH sous le code qu'elle étend. */
const cim10: Raccourcir = (code) => {
  const [tronc = ''] = code.split('+')
  const debuts = Array.from({ length: tronc.length }, (_, retire) =>
    tronc.slice(0, tronc.length - retire),
  )
  const troncs = debuts.filter((d) => d !== code && d.length >= 3 && !d.endsWith('.'))
  return [...troncs, ...chapitreCim10(code)]
}

const RACCOURCIS: Partial<Record<IdNomenclature, Raccourcir>> = {
  cim10,
  cisp2: (code) => (code.length > 1 ? [code.slice(0, 1)] : []),
  ccam: (code) => (code.length > 1 ? [code.slice(0, 1)] : []),
  atc: (code) => COUPES_ATC.filter((coupe) => coupe < code.length).map((n) => code.slice(0, n)),
}

/** Le code qui range celui-ci quand le fichier ne le dit pas : le plus proche que la table connaît. */
export function parentDeduit(
  id: IdNomenclature,
  code: string,
  connus: ReadonlySet<string>,
): string | null {
  const possibles = RACCOURCIS[id]?.(code) ?? []
  return possibles.find((possible) => connus.has(possible)) ?? null
}
