import type { Element } from 'slimdom'
import { ErreurTraduction } from './erreur-traduction.ts'
import type { Axe, Cardinal, Test, TypeSuite } from './expression.ts'
import type { Prefixes } from './prefixes.ts'

const enfant = (e: Element, nom: string): Element | undefined =>
  e.children.find((c) => c.localName === nom)

interface NomTeste {
  espace: string | null
  nom: string | null
}

/** Un nom sans préfixe n'a pas d'espace : un schematron n'a pas d'espace par défaut (ISO 19757-3 §5.4 [V]). */
function nomDe(e: Element, prefixes: Prefixes): NomTeste {
  const prefixe = e.getAttribute('xqx:prefix') ?? ''
  const nom = e.textContent ?? ''
  if (prefixe === '') return { espace: e.getAttribute('xqx:URI') ?? '', nom }
  return { espace: espaceDe(prefixe, prefixes), nom }
}

function espaceDe(prefixe: string, prefixes: Prefixes): string {
  const espace = prefixes.get(prefixe)
  if (espace === undefined)
    throw new ErreurTraduction(`le préfixe « ${prefixe} » n’est pas déclaré`)
  return espace
}

/** `*`, `p:*` ou `*:n`. */
function joker(e: Element, prefixes: Prefixes): NomTeste {
  const [premier, second] = e.children
  if (premier === undefined) return { espace: null, nom: null }
  if (premier.localName === 'star') return { espace: null, nom: second?.textContent ?? null }
  const espace =
    premier.localName === 'uri'
      ? (premier.textContent ?? '')
      : espaceDe(premier.textContent ?? '', prefixes)
  return { espace, nom: null }
}

/** `element(n)`, `attribute(n)` : un nom, `*`, ou rien. */
function nomInterne(e: Element, porteur: string, prefixes: Prefixes): NomTeste {
  const [interne] = enfant(e, porteur)?.children ?? []
  if (interne === undefined || interne.localName === 'star') return { espace: null, nom: null }
  return nomDe(interne, prefixes)
}

/** Le test d'une étape ou d'un type de suite. */
export function traduireTest(e: Element, axe: Axe | null, prefixes: Prefixes): Test {
  switch (e.localName) {
    case 'nameTest':
      return { test: 'nom', ...nomDe(e, prefixes) }
    case 'Wildcard':
      return { test: 'nom', ...joker(e, prefixes) }
    case 'anyKindTest':
      return { test: 'noeud' }
    case 'textTest':
      return { test: 'texte' }
    case 'commentTest':
      return { test: 'commentaire' }
    case 'documentTest':
      return { test: 'document' }
    case 'piTest':
      return { test: 'instruction', cible: enfant(e, 'piTarget')?.textContent ?? null }
    case 'elementTest':
      return { test: 'element', ...nomInterne(e, 'elementName', prefixes) }
    case 'attributeTest':
      return { test: 'attribut', ...nomInterne(e, 'attributeName', prefixes) }
    default:
      throw new ErreurTraduction(
        `le test « ${e.localName} »${axe === null ? '' : ` sur l’axe ${axe}`}`,
      )
  }
}

const CARDINAUX: readonly Cardinal[] = ['?', '*', '+']

/** `xs:string?`, `element(x)*`, `item()+`, `empty-sequence()`. */
export function traduireTypeSuite(e: Element | undefined, prefixes: Prefixes): TypeSuite {
  const [premier] = e?.children ?? []
  if (e === undefined || premier === undefined) throw new ErreurTraduction('type de suite vide')
  const cardinal = CARDINAUX.find((c) => c === enfant(e, 'occurrenceIndicator')?.textContent) ?? ''
  if (premier.localName === 'voidSequenceType') return { item: 'vide', cardinal }
  if (premier.localName === 'anyItemType') return { item: 'item', cardinal }
  if (premier.localName === 'atomicType') {
    return { item: { atomique: premier.textContent ?? '' }, cardinal }
  }
  return { item: traduireTest(premier, null, prefixes), cardinal }
}
