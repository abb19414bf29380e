import { analyserXPath } from '../xpath/analyser.ts'
import { ESPACE_FN, ESPACE_XS } from '../xpath/espaces.ts'
import type { Expression } from '../xpath/expression.ts'
import type { Prefixes } from '../xpath/prefixes.ts'
import type { Rang } from './schematron-prepare.ts'

/** Donne un rang à chaque expression, et n'analyse qu'une fois celle qui revient. */
export interface TableExpressions {
  ranger(texte: string, prefixes?: Prefixes): Rang
  readonly expressions: readonly Expression[]
}

/** Analyse et garde d'un schematron à l'autre : les jeux publiés reprennent les mêmes phrases. */
export type Analyse = (texte: string, prefixes: Prefixes) => Expression

/** Une analyse qui se souvient ; à partager entre les schematrons d'un même import. */
export function creerAnalyse(): Analyse {
  const faites = new Map<string, Expression>()
  return (texte, prefixes) => {
    const cle = `${texte}\n${[...prefixes].map((p) => p.join('=')).join(' ')}`
    let faite = faites.get(cle)
    if (faite === undefined) {
      faite = analyserXPath(texte, prefixes)
      faites.set(cle, faite)
    }
    return faite
  }
}

/** Une table d'expressions vide, pour un schematron et ses préfixes. */
export function creerTable(prefixesDuSchema: Prefixes, analyser: Analyse): TableExpressions {
  const rangs = new Map<string, Rang>()
  const expressions: Expression[] = []
  return {
    expressions,
    ranger(texte, prefixes = prefixesDuSchema) {
      const cle = prefixes === prefixesDuSchema ? texte : `${texte}\n${[...prefixes].join(' ')}`
      const deja = rangs.get(cle)
      if (deja !== undefined) return deja
      const rang = expressions.push(analyser(texte, prefixes)) - 1
      rangs.set(cle, rang)
      return rang
    },
  }
}

/** Préfixes connus d'un schematron sans qu'il les déclare. */
export const PREFIXES_CONNUS: readonly (readonly [string, string])[] = [
  ['xs', ESPACE_XS],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
  ['fn', ESPACE_FN],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]
