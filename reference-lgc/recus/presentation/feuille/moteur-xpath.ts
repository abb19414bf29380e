import { createRequire } from 'node:module'
import type { Node } from '@xmldom/xmldom'

/** Une valeur XPath 1.0. */
export interface ValeurXPath {
  stringValue(): string
  numberValue(): number
  booleanValue(): boolean
}
export interface EnsembleXPath extends ValeurXPath {
  toArray(): Node[]
  addArray(noeuds: readonly Node[]): void
}
export interface ContexteXPath {
  contextNode: Node
  expressionContextNode: Node
  contextPosition: number
  contextSize: number
  caseInsensitive: boolean
}
export interface ExpressionXPath {
  evaluate(contexte: ContexteXPath): ValeurXPath
}
export type FonctionXPath = (
  contexte: ContexteXPath,
  ...parametres: ExpressionXPath[]
) => ValeurXPath

/** Ce que le paquet exporte et que ses types ne décrivent pas. */
interface Paquet {
  XPathParser: new () => { parse(texte: string): { expression: ExpressionXPath } }
  XPathContext: new (
    variables: { getVariable(nom: string, espace: string): ValeurXPath },
    espaces: { getNamespace(prefixe: string, noeud: Node): string | null },
    fonctions: { getFunction(nom: string, espace: string): FonctionXPath | undefined },
  ) => ContexteXPath
  FunctionResolver: new () => {
    getFunction(nom: string, espace: string): FonctionXPath | undefined
  }
  XNodeSet: new () => EnsembleXPath
  XString: new (texte: string) => ValeurXPath
  XNumber: new (nombre: number) => ValeurXPath
  XBoolean: new (vrai: boolean) => ValeurXPath
}

/** XPath 1.0 sur nos arbres : les classes du paquet donnent accès à la position, que XSLT demande. */
export const XPATH = createRequire(import.meta.url)('xpath') as Paquet

export function ensemble(noeuds: readonly Node[]): EnsembleXPath {
  const set = new XPATH.XNodeSet()
  set.addArray(noeuds)
  return set
}

export const estEnsemble = (valeur: ValeurXPath): valeur is EnsembleXPath =>
  valeur instanceof XPATH.XNodeSet
