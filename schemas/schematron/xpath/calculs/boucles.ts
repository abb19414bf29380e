import type { DeGenre } from '../expression.ts'
import type { Suite } from '../valeurs/valeur.ts'
import { type Calcul, type Compiler, type Contexte, parSuite, parVrai, surItem } from './calcul.ts'

const lier = (c: Contexte, nom: string, valeur: Suite): Contexte => ({
  ...c,
  variables: { nom, lire: () => valeur, suivante: c.variables },
})

/** `for`, `let`, `some`, `every`. */
export function compilerBoucle(
  e: DeGenre<'pour' | 'soit' | 'certains' | 'tous'>,
  compiler: Compiler,
): Calcul {
  const [dans, rend] = [compiler(e.dans), compiler(e.rend)]
  if (e.g === 'soit') return parSuite((c) => rend.suite(lier(c, e.nom, dans.suite(c))))
  if (e.g === 'pour') {
    return parSuite((c) => dans.suite(c).flatMap((item) => [...rend.suite(lier(c, e.nom, [item]))]))
  }
  const { nom } = e
  if (e.g === 'certains') {
    return parVrai((c) => dans.suite(c).some((item) => rend.vrai(lier(c, nom, [item]))))
  }
  return parVrai((c) => dans.suite(c).every((item) => rend.vrai(lier(c, nom, [item]))))
}

/** `a ! b` : pour chaque item, sans trier. */
export function compilerChaque(e: DeGenre<'chaque'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => {
    const items = a.suite(c)
    return items.flatMap((item, rang) => [
      ...b.suite({ ...surItem(c, item), position: rang + 1, taille: items.length }),
    ])
  })
}

/** `if … then … else` : seule la branche choisie est calculée. */
export function compilerSi(e: DeGenre<'si'>, compiler: Compiler): Calcul {
  const [test, alors, sinon] = [compiler(e.test), compiler(e.alors), compiler(e.sinon)]
  const choisir = (c: Contexte): Calcul => (test.vrai(c) ? alors : sinon)
  return { suite: (c) => choisir(c).suite(c), vrai: (c) => choisir(c).vrai(c) }
}

/** `(a, b, c)`, mis bout à bout. */
export function compilerSuite(e: DeGenre<'suite'>, compiler: Compiler): Calcul {
  const membres = e.membres.map(compiler)
  return parSuite((c) => membres.flatMap((membre) => [...membre.suite(c)]))
}
