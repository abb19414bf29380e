import type { Document, Element, Node } from '@xmldom/xmldom'
import { XSLT } from '../../cda/arbre.ts'
import { Illisible } from '../../lecture/illisible.ts'

export interface Gabarit {
  /** Un motif par alternative ; vide pour un gabarit nommé. */
  motif: string | null
  nom: string | null
  mode: string
  priorite: number
  rang: number
  element: Element
}

/** Une feuille XSLT 1.0 lue : ses gabarits, ses variables globales, ses jeux d'attributs, ses clés. */
export interface FeuilleLue {
  gabarits: readonly Gabarit[]
  nommes: ReadonlyMap<string, Element>
  globales: ReadonlyMap<string, Element>
  attributs: ReadonlyMap<string, readonly Element[]>
  cles: ReadonlyMap<string, Element>
}

export const estElement = (noeud: Node | null): noeud is Element => noeud?.nodeType === 1

export const estXslt = (noeud: Node | null, nom: string): noeud is Element =>
  estElement(noeud) && noeud.namespaceURI === XSLT && noeud.localName === nom

/** Découpe un motif à ses barres, hors crochets et guillemets. */
export function alternatives(motif: string): string[] {
  const parties: string[] = ['']
  let [crochets, ouvert] = [0, '']
  for (const c of motif) {
    if (ouvert) ouvert = c === ouvert ? '' : ouvert
    else if (c === '"' || c === "'") ouvert = c
    else if (c === '[' || c === '(') crochets += 1
    else if (c === ']' || c === ')') crochets -= 1
    if (c === '|' && crochets === 0 && !ouvert) parties.push('')
    else parties[parties.length - 1] += c
  }
  return parties.map((p) => p.trim()).filter(Boolean)
}

/** XSLT 1.0 §5.5 : un nom 0, un test de nœud -0,5, le reste 0,5. */
function prioriteDe(motif: string): number {
  if (/^@?(?:[\w.-]+:)?[\w.-]+$/.test(motif)) return 0
  if (/^@?(?:[\w.-]+:)?\*$/.test(motif)) return -0.25
  return /^(?:@?(?:\*|node\(\))|text\(\)|comment\(\)|processing-instruction\(\))$/.test(motif)
    ? -0.5
    : 0.5
}

/** Lit la feuille ; ce qu'elle irait chercher ailleurs la rend inutilisable. */
export function lireFeuille(document: Document): FeuilleLue {
  const racine = document.documentElement
  if (!estXslt(racine, 'stylesheet') && !estXslt(racine, 'transform'))
    throw new Illisible("Ce n'est pas une feuille XSLT.")
  const gabarits: Gabarit[] = []
  const [nommes, globales, cles] = [new Map(), new Map(), new Map()] as Map<string, Element>[]
  const attributs = new Map<string, Element[]>()
  for (const enfant of Array.from(racine.childNodes).filter(estElement)) {
    if (enfant.namespaceURI !== XSLT) continue
    const nom = enfant.getAttribute('name') ?? ''
    switch (enfant.localName) {
      case 'include':
      case 'import':
        throw new Illisible('Elle en appelle une autre, qui n’est pas dans le document.')
      case 'template':
        gabarits.push(...gabaritsDe(enfant, gabarits.length))
        if (nom !== '') nommes?.set(nom, enfant)
        break
      case 'variable':
      case 'param':
        globales?.set(nom, enfant)
        break
      case 'key':
        cles?.set(nom, enfant)
        break
      case 'attribute-set':
        attributs.set(nom, [...(attributs.get(nom) ?? []), enfant])
        break
      default:
        // Sortie, espaces, scripts de fournisseur : sans effet ici.
        break
    }
  }
  const vide = new Map<string, Element>()
  return {
    gabarits: gabarits.sort((a, b) => b.priorite - a.priorite || b.rang - a.rang),
    nommes: nommes ?? vide,
    globales: globales ?? vide,
    attributs,
    cles: cles ?? vide,
  }
}

function gabaritsDe(element: Element, rang: number): Gabarit[] {
  const motif = element.getAttribute('match')
  const commun = {
    nom: element.getAttribute('name'),
    mode: element.getAttribute('mode') ?? '',
    element,
  }
  const priorite = element.getAttribute('priority')
  return (motif ? alternatives(motif) : []).map((alternative, i) => ({
    ...commun,
    motif: alternative,
    priorite: priorite ? Number(priorite) : prioriteDe(alternative),
    rang: rang + i,
  }))
}
