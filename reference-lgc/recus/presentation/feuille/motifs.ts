import type { Document, Element, Node } from '@xmldom/xmldom'
import type { Evaluateur, Ici } from './evaluer.ts'
import type { FeuilleLue, Gabarit } from './feuille-lue.ts'

/** Le gabarit qui s'applique à un nœud dans un mode, ou `null` pour la règle d'origine. */
export type ChoisirGabarit = (noeud: Node, mode: string) => Element | null

const SIMPLE = /^(?:([\w.-]+):)?([\w.-]+)$/

/**
 * Un motif simple compare un nom ; tout autre se résout une fois, en cherchant dans tout le document
 * les nœuds qu'il désigne.
 */
export function creerChoix(
  feuille: FeuilleLue,
  document: Document,
  evaluateur: Evaluateur,
): ChoisirGabarit {
  const resolus = new Map<Gabarit, ReadonlySet<Node>>()
  const racine: Ici = { noeud: document, position: 1, taille: 1, variables: { lire: () => null } }

  function designes(gabarit: Gabarit, motif: string): ReadonlySet<Node> {
    const connus = resolus.get(gabarit)
    if (connus) return connus
    const expression = motif.startsWith('/') || /^(?:id|key)\(/.test(motif) ? motif : `//${motif}`
    const noeuds = new Set(evaluateur.noeuds(expression, gabarit.element, racine))
    resolus.set(gabarit, noeuds)
    return noeuds
  }

  function correspond(noeud: Node, gabarit: Gabarit): boolean {
    const motif = gabarit.motif ?? ''
    if (motif === '/') return noeud.nodeType === 9
    if (motif === '*') return noeud.nodeType === 1
    if (motif === 'text()') return noeud.nodeType === 3 || noeud.nodeType === 4
    if (motif === 'node()') return noeud.nodeType !== 9 && noeud.nodeType !== 2
    const [, prefixe, nom] = SIMPLE.exec(motif) ?? []
    if (nom === undefined) return designes(gabarit, motif).has(noeud)
    if (noeud.nodeType !== 1) return false
    const element = noeud as Element
    const espace = prefixe ? gabarit.element.lookupNamespaceURI(prefixe) : null
    return element.localName === nom && (element.namespaceURI ?? null) === (espace ?? null)
  }

  return (noeud, mode) =>
    feuille.gabarits.find((g) => g.mode === mode && correspond(noeud, g))?.element ?? null
}
