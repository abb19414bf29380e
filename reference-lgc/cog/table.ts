import type { Entree } from './entree.ts'
import { type NomCherche, nomCherche } from './nom-cherche.ts'

/** Une entrée devient une autre : renommée, réunie, passée sous un autre code. */
export interface Passage {
  de: Entree
  vers: Entree
  /** Le lieu continue d'exister : une partie seulement est devenue l'autre. */
  partiel?: boolean
}

/** Ce qu'un chargeur rend, avant tout index. */
export interface Lieux {
  entrees: readonly Entree[]
  passages: readonly Passage[]
  /** Millésime du code officiel géographique. */
  millesime: number
}

/** La table prête à répondre ; tout y est calculé une fois. */
export interface Table extends Lieux {
  parCode: ReadonlyMap<string, readonly Entree[]>
  /** Ce que le lieu est devenu, et ce qu'il était. */
  suites: ReadonlyMap<Entree, readonly Entree[]>
  origines: ReadonlyMap<Entree, readonly Entree[]>
  /** Les noms de chaque entrée, prêts à comparer. */
  noms: ReadonlyMap<Entree, readonly NomCherche[]>
  parCodePostal: ReadonlyMap<string, readonly string[]>
}

export function dresserTable(lieux: Lieux, parCodePostal: Table['parCodePostal']): Table {
  return {
    ...lieux,
    parCodePostal,
    parCode: ranger(lieux.entrees.map((e) => [e.code, e])),
    suites: ranger(lieux.passages.filter((p) => !p.partiel).map(({ de, vers }) => [de, vers])),
    origines: ranger(lieux.passages.map(({ de, vers }) => [vers, de])),
    noms: new Map(
      lieux.entrees.map((e) => [
        e,
        (e.autreNom === null ? [e.nom] : [e.nom, e.autreNom]).map(nomCherche),
      ]),
    ),
  }
}

/** Les valeurs d'une même clé, dans l'ordre reçu. */
export function ranger<C, V>(paires: Iterable<readonly [C, V]>): Map<C, V[]> {
  const rangees = new Map<C, V[]>()
  for (const [cle, valeur] of paires) {
    const deja = rangees.get(cle)
    if (deja) deja.push(valeur)
    else rangees.set(cle, [valeur])
  }
  return rangees
}
