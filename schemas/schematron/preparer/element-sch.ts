import { GENRE, type Noeud } from '../arbre/noeud.ts'

export const ESPACE_SCH = 'http://purl.oclc.org/dsdl/schematron'

/** Un élément de schematron, allégé, ses `include` résolus. */
export interface ElementSch {
  readonly nom: string
  readonly espace: string
  readonly attributs: ReadonlyMap<string, string>
  readonly enfants: readonly (ElementSch | string)[]
  /** Déclarations `xmlns:` de l'élément et de ses ancêtres. */
  readonly prefixes: ReadonlyMap<string, string>
}

/** L'élément, ses attributs et son contenu ; commentaires et instructions sont laissés. */
export function alleger(noeud: Noeud): ElementSch {
  const enfants: (ElementSch | string)[] = []
  for (const enfant of noeud.enfants) {
    if (enfant.genre === GENRE.element) enfants.push(alleger(enfant))
    else if (enfant.genre === GENRE.texte) enfants.push(enfant.valeur)
  }
  return {
    nom: noeud.nom,
    espace: noeud.espace,
    attributs: new Map(noeud.attributs.map((a) => [a.nom, a.valeur])),
    enfants,
    prefixes: noeud.portee?.prefixes ?? new Map(),
  }
}

const estElement = (enfant: ElementSch | string): enfant is ElementSch => typeof enfant !== 'string'

/** Les éléments enfants de Schematron, tous ou de ces noms. */
export function enfantsSch(element: ElementSch, ...noms: readonly string[]): readonly ElementSch[] {
  return element.enfants
    .filter(estElement)
    .filter((e) => e.espace === ESPACE_SCH && (noms.length === 0 || noms.includes(e.nom)))
}

/** Les éléments enfants d'un autre espace de noms. */
export function enfantsDe(element: ElementSch, espace: string, nom: string): readonly ElementSch[] {
  return element.enfants.filter(estElement).filter((e) => e.espace === espace && e.nom === nom)
}

/** Tous les descendants Schematron de ce nom. */
export function tousSch(element: ElementSch, nom: string): readonly ElementSch[] {
  return enfantsSch(element).flatMap((e) => [...(e.nom === nom ? [e] : []), ...tousSch(e, nom)])
}

/** La valeur d'un attribut, vide quand il n'est pas écrit. */
export const attribut = (element: ElementSch, nom: string): string =>
  element.attributs.get(nom) ?? ''

/** Abstrait : un modèle, qui ne sert que repris. */
export const estAbstrait = (element: ElementSch): boolean =>
  attribut(element, 'abstract') === 'true'
