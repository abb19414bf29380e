/** Comment deux entrées ont été tenues pour la même. */
export type Maniere = 'numero' | 'reprise_va2' | 'texte' | 'texte-proche' | 'rang' | 'seul'

/** Une entrée du catalogue et celle du fichier qui est la même. */
export interface Paire<B, L> {
  base: B
  lue: L
  par: Maniere
}

/** Une façon de rapprocher : deux entrées de même clé, seules à l'avoir ; `null` n'en est pas une. */
export interface Passe<B, L> {
  par: Maniere
  base(entree: B): string | null
  lue(entree: L): string | null
}

export interface Appariement<B, L> {
  paires: readonly Paire<B, L>[]
  seulesBase: readonly B[]
  seulesLues: readonly L[]
}

/** Les entrées par clé ; une clé portée deux fois ne désigne personne. */
function parCle<T>(entrees: readonly T[], cle: (entree: T) => string | null): Map<string, T> {
  const vues = new Map<string, T | null>()
  for (const entree of entrees) {
    const valeur = cle(entree)
    if (valeur !== null && valeur !== '') vues.set(valeur, vues.has(valeur) ? null : entree)
  }
  return new Map([...vues].flatMap(([valeur, e]) => (e === null ? [] : [[valeur, e] as const])))
}

/** Rapproche les entrées passe après passe ; ce qu'une passe a trouvé n'est plus à prendre. */
export function apparier<B, L>(
  bases: readonly B[],
  lues: readonly L[],
  passes: readonly Passe<B, L>[],
): Appariement<B, L> {
  const paires: Paire<B, L>[] = []
  let seulesBase = bases
  let seulesLues = lues
  for (const passe of passes) {
    const cibles = parCle(seulesBase, passe.base)
    for (const [cle, lue] of parCle(seulesLues, passe.lue)) {
      const base = cibles.get(cle)
      if (base !== undefined) paires.push({ base, lue, par: passe.par })
    }
    const prisesBase = new Set(paires.map(({ base }) => base))
    const prisesLues = new Set(paires.map(({ lue }) => lue))
    seulesBase = seulesBase.filter((entree) => !prisesBase.has(entree))
    seulesLues = seulesLues.filter((entree) => !prisesLues.has(entree))
  }
  return { paires, seulesBase, seulesLues }
}
