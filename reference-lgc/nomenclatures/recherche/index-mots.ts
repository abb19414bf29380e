import { cleDuCode, motsDe } from './mots.ts'

export interface Indexable {
  code: string
  libelle: string
  aussi: string
}

/** Un index du début des mots : le vocabulaire trié, et les rangs de chaque mot. */
export interface IndexMots {
  /** Les rangs dont chaque mot cherché commence un mot, dans n'importe quel ordre. */
  commencant(mots: readonly string[]): readonly number[]
  /** Les rangs qui portent exactement ce mot. */
  portant(mot: string): readonly number[]
}

/** La première place où `mot` entrerait dans le vocabulaire trié. */
function placeDe(vocabulaire: readonly string[], mot: string): number {
  let [bas, haut] = [0, vocabulaire.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((vocabulaire[milieu] ?? '') < mot) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

const AUCUN: readonly number[] = []

/**
 * Prépare la recherche une fois : sur 50 000 codes, une frappe ne parcourt que les mots qui commencent
 * ainsi, jamais la table entière (issue 8 : moins de 50 ms).
 */
export function indexer(entrees: readonly Indexable[]): IndexMots {
  const rangs = new Map<string, number[]>()
  for (const [rang, { code, libelle, aussi }] of entrees.entries()) {
    for (const mot of new Set([...motsDe(libelle), ...motsDe(aussi), cleDuCode(code)])) {
      const liste = rangs.get(mot)
      if (liste) liste.push(rang)
      else rangs.set(mot, [rang])
    }
  }
  const vocabulaire = [...rangs.keys()].sort()
  const ensembleDe = (debut: string): Set<number> => {
    const trouves = new Set<number>()
    for (let place = placeDe(vocabulaire, debut); place < vocabulaire.length; place += 1) {
      const mot = vocabulaire[place] ?? ''
      if (!mot.startsWith(debut)) break
      for (const rang of rangs.get(mot) ?? AUCUN) trouves.add(rang)
    }
    return trouves
  }
  return {
    commencant(mots) {
      const [premier, ...reste] = mots.map(ensembleDe).sort((a, b) => a.size - b.size)
      if (!premier) return []
      return [...premier].filter((rang) => reste.every((ensemble) => ensemble.has(rang)))
    },
    portant: (mot) => rangs.get(mot) ?? AUCUN,
  }
}
