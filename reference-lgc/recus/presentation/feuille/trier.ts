import type { Element, Node } from '@xmldom/xmldom'
import type { Evaluateur, Ici } from './evaluer.ts'
import { estXslt } from './feuille-lue.ts'

/** L'ordre que demandent les `xsl:sort` d'une instruction. */
export function trier(
  noeuds: readonly Node[],
  instruction: Element,
  ici: Ici,
  evaluateur: Evaluateur,
): readonly Node[] {
  const tris = Array.from(instruction.childNodes).filter((n): n is Element => estXslt(n, 'sort'))
  if (tris.length === 0) return noeuds
  const cles = new Map(
    noeuds.map((noeud, i) => [
      noeud,
      tris.map((tri) => {
        const la = { ...ici, noeud, position: i + 1, taille: noeuds.length }
        return evaluateur.evaluer(tri.getAttribute('select') ?? '.', tri, la)
      }),
    ]),
  )
  return [...noeuds].sort((a, b) => {
    for (const [rang, tri] of tris.entries()) {
      const [x, y] = [cles.get(a)?.[rang], cles.get(b)?.[rang]]
      if (!x || !y) continue
      const ordre =
        tri.getAttribute('data-type') === 'number'
          ? x.numberValue() - y.numberValue()
          : x.stringValue().localeCompare(y.stringValue(), 'fr')
      if (ordre !== 0) return tri.getAttribute('order') === 'descending' ? -ordre : ordre
    }
    return 0
  })
}
