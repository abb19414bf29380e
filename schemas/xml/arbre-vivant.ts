import { XmlCData, XmlElement, XmlText } from 'libxml2-wasm'
import type { AttributXml, ElementXml } from './types.ts'

/** Le document dont un arbre vivant lit la mémoire ; fermé, cette mémoire n'est plus à lui. */
export interface Vie {
  ouverte: boolean
}

const AUCUN: readonly ElementXml[] = []

/**
 * Un élément lu dans le document au moment où on le demande, une fois : qui ne regarde que quelques
 * éléments ne paie pas la copie des autres. Il ne survit pas au document : le lire ensuite lève.
 */
class ElementVivant implements ElementXml {
  readonly #source: XmlElement
  readonly #vie: Vie
  #nom: string | undefined
  #espace: string | undefined
  #texte: string | undefined
  #enfants: readonly ElementXml[] | undefined
  #attributs: readonly AttributXml[] | undefined

  constructor(source: XmlElement, vie: Vie) {
    this.#source = source
    this.#vie = vie
  }

  /** L'élément de la bibliothèque, pour le valider. Lève quand le document est fermé. */
  natif(): XmlElement {
    if (!this.#vie.ouverte) throw new Error('Élément lu après la fermeture de son document')
    return this.#source
  }

  get nom(): string {
    this.#nom ??= this.natif().name
    return this.#nom
  }

  get espace(): string {
    this.#espace ??= this.natif().namespaceUri
    return this.#espace
  }

  get prefixe(): string {
    return this.natif().prefix
  }

  get ligne(): number {
    return this.natif().line
  }

  get texte(): string {
    if (this.#texte === undefined) this.#lireContenu()
    return this.#texte ?? ''
  }

  get enfants(): readonly ElementXml[] {
    if (this.#enfants === undefined) this.#lireContenu()
    return this.#enfants ?? []
  }

  get attributs(): readonly AttributXml[] {
    this.#attributs ??= this.natif().attrs.map((a) => ({
      nom: a.name,
      espace: a.namespaceUri,
      valeur: a.value,
    }))
    return this.#attributs
  }

  #lireContenu(): void {
    const premier = this.natif().firstChild
    if (premier === null) {
      this.#enfants = AUCUN
      this.#texte = ''
      return
    }
    const enfants: ElementXml[] = []
    let texte = ''
    for (let noeud: typeof premier | null = premier; noeud !== null; noeud = noeud.next) {
      if (noeud instanceof XmlElement) enfants.push(new ElementVivant(noeud, this.#vie))
      else if (noeud instanceof XmlText || noeud instanceof XmlCData) texte += noeud.content
    }
    this.#enfants = enfants
    this.#texte = texte
  }
}

/** L'arbre d'un document, lu à la demande tant que `vie` est ouverte. */
export function arbreVivant(racine: XmlElement, vie: Vie): ElementXml {
  return new ElementVivant(racine, vie)
}

/** L'élément de la bibliothèque derrière un élément vivant ; `undefined` pour tout autre. */
export function natifDe(element: ElementXml): XmlElement | undefined {
  return element instanceof ElementVivant ? element.natif() : undefined
}
