import type { Document, DocumentFragment, Element, Node } from '@xmldom/xmldom'
import type { Budget } from './budget.ts'
import { estElement } from './feuille-lue.ts'

/** Là où une instruction écrit. */
export type Sortie = Element | DocumentFragment

/** L'arbre produit, compté nœud par nœud. */
export interface Ecrivain {
  fragment(): DocumentFragment
  element(nom: string): Element
  texte(texte: string, sortie: Sortie): void
  /** Un attribut ne se pose que sur un élément ; ailleurs il se perd. */
  attribut(sortie: Sortie, nom: string, valeur: string): void
  /** Une copie profonde. */
  copier(noeud: Node, sortie: Sortie): void
}

const sansPrefixe = (nom: string): string => nom.replace(/^.*:/, '')

export function creerEcrivain(produit: Document, budget: Budget): Ecrivain {
  const ecrivain: Ecrivain = {
    fragment: () => produit.createDocumentFragment(),
    element: (nom) => {
      budget.noeud()
      return produit.createElement(sansPrefixe(nom).toLowerCase())
    },
    texte: (texte, sortie) => {
      if (texte === '') return
      budget.noeud()
      sortie.appendChild(produit.createTextNode(texte))
    },
    attribut: (sortie, nom, valeur) => {
      if (estElement(sortie) && /^[A-Za-z_][\w.:-]*$/.test(nom))
        sortie.setAttribute(sansPrefixe(nom), valeur)
    },
    copier: (noeud, sortie) => {
      switch (noeud.nodeType) {
        case 2:
          ecrivain.attribut(sortie, noeud.nodeName, noeud.nodeValue ?? '')
          break
        case 3:
        case 4:
          ecrivain.texte(noeud.nodeValue ?? '', sortie)
          break
        case 9:
        case 11:
          for (const enfant of Array.from(noeud.childNodes)) ecrivain.copier(enfant, sortie)
          break
        case 1:
          copierElement(noeud as Element, sortie)
          break
        default:
          break
      }
    },
  }

  function copierElement(element: Element, sortie: Sortie): void {
    const copie = ecrivain.element(element.localName ?? '')
    for (const { name, value } of Array.from(element.attributes))
      if (!name.startsWith('xmlns')) ecrivain.attribut(copie, name, value)
    sortie.appendChild(copie)
    budget.descendre(() => {
      for (const enfant of Array.from(element.childNodes)) ecrivain.copier(enfant, copie)
    })
  }

  return ecrivain
}
