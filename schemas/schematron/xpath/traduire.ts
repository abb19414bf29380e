import type { Element } from 'slimdom'
import { ErreurTraduction } from './erreur-traduction.ts'
import {
  AXES,
  type Axe,
  type Comparaison,
  type Etape,
  type Expression,
  type OperateurCalcul,
} from './expression.ts'
import type { Prefixes } from './prefixes.ts'
import { traduireTest, traduireTypeSuite } from './traduire-test.ts'

const COMPARE_TOUS: Readonly<Record<string, Comparaison>> = {
  equalOp: '=',
  notEqualOp: '!=',
  lessThanOp: '<',
  lessThanOrEqualOp: '<=',
  greaterThanOp: '>',
  greaterThanOrEqualOp: '>=',
}
const COMPARE_UN: Readonly<Record<string, Comparaison>> = {
  eqOp: '=',
  neOp: '!=',
  ltOp: '<',
  leOp: '<=',
  gtOp: '>',
  geOp: '>=',
}
const CALCUL: Readonly<Record<string, OperateurCalcul>> = {
  addOp: '+',
  subtractOp: '-',
  multiplyOp: '*',
  divOp: 'div',
  idivOp: 'idiv',
  modOp: 'mod',
}
const ENSEMBLE: Readonly<Record<string, 'union' | 'intersection' | 'sauf'>> = {
  unionOp: 'union',
  intersectOp: 'intersection',
  exceptOp: 'sauf',
}
const NOEUDS: Readonly<Record<string, 'is' | '<<' | '>>'>> = {
  isOp: 'is',
  nodeBeforeOp: '<<',
  nodeAfterOp: '>>',
}

const enfant = (e: Element, nom: string): Element | undefined =>
  e.children.find((c) => c.localName === nom)

/** Le seul enfant de l'enfant `nom`, là où XQueryX range un opérande. */
function operande(e: Element, nom: string): Element {
  const trouve = enfant(e, nom)?.children[0]
  if (trouve === undefined) throw new ErreurTraduction(`opérande « ${nom} » absent`)
  return trouve
}

const texte = (e: Element | undefined): string => e?.textContent ?? ''

const nombre = (e: Element): number => Number(texte(enfant(e, 'value')))

/** Traduit l'arbre XQueryX de fontoxpath ; lève `ErreurTraduction` devant ce que le banc n'évalue pas. */
export function traduire(racine: Element, prefixes: Prefixes): Expression {
  const aller = (e: Element): Expression => {
    const nom = e.localName
    const [a, b] = [
      () => aller(operande(e, 'firstOperand')),
      () => aller(operande(e, 'secondOperand')),
    ]
    const tous = COMPARE_TOUS[nom]
    if (tous !== undefined) return { g: 'compare-tous', op: tous, a: a(), b: b() }
    const un = COMPARE_UN[nom]
    if (un !== undefined) return { g: 'compare-un', op: un, a: a(), b: b() }
    const calcul = CALCUL[nom]
    if (calcul !== undefined) return { g: 'calcul', op: calcul, a: a(), b: b() }
    const ensemble = ENSEMBLE[nom]
    if (ensemble !== undefined) return { g: 'ensemble', op: ensemble, a: a(), b: b() }
    const noeuds = NOEUDS[nom]
    if (noeuds !== undefined) return { g: 'compare-noeuds', op: noeuds, a: a(), b: b() }
    return autre(e, nom, a, b)
  }
  const predicatsDe = (e: Element): Expression[] =>
    enfant(e, 'predicates')?.children.map(aller) ?? []
  const etape = (e: Element): Etape => {
    const filtre = enfant(e, 'filterExpr')
    if (filtre !== undefined) {
      if (enfant(e, 'lookup')) throw new ErreurTraduction('les tables et tableaux de XPath 3')
      const [expression] = filtre.children
      if (expression === undefined) throw new ErreurTraduction('étape vide')
      return { filtre: aller(expression), predicats: predicatsDe(e) }
    }
    const axe = AXES.find((a) => a === texte(enfant(e, 'xpathAxis')))
    const test = e.children.find((c) => !['xpathAxis', 'predicates'].includes(c.localName))
    if (axe === undefined || test === undefined) throw new ErreurTraduction('étape inconnue')
    return {
      axe: axe satisfies Axe,
      test: traduireTest(test, axe, prefixes),
      predicats: predicatsDe(e),
    }
  }
  const chemin = (e: Element): Expression => {
    const etapes = e.children.filter((c) => c.localName === 'stepExpr').map(etape)
    const racineAbsolue = enfant(e, 'rootExpr') !== undefined
    const [seule] = etapes
    const filtreSeul = etapes.length === 1 && seule && 'filtre' in seule && !racineAbsolue
    if (filtreSeul && seule.predicats.length === 0) return seule.filtre
    return { g: 'chemin', racine: racineAbsolue, etapes }
  }
  const lier = (e: Element, genre: 'certains' | 'tous'): Expression =>
    e.children
      .filter((c) => c.localName === 'quantifiedExprInClause')
      .reduceRight<Expression>(
        (rend, clause) => ({
          g: genre,
          nom: nomVariable(enfant(clause, 'typedVariableBinding')),
          dans: aller(operande(clause, 'sourceExpr')),
          rend,
        }),
        aller(operande(e, 'predicateExpr')),
      )
  const flwor = (e: Element): Expression => {
    const clauses = e.children.filter((c) => c.localName !== 'returnClause')
    const membres = clauses.flatMap(({ localName, children }) => {
      if (localName !== 'forClause' && localName !== 'letClause') {
        throw new ErreurTraduction(`la clause « ${localName} »`)
      }
      const g = localName === 'forClause' ? ('pour' as const) : ('soit' as const)
      return children.map((c) => ({ g, c }))
    })
    return membres.reduceRight<Expression>(
      (rend, { g, c }) => ({
        g,
        nom: nomVariable(enfant(c, 'typedVariableBinding')),
        dans: aller(operande(c, g === 'pour' ? 'forExpr' : 'letExpr')),
        rend,
      }),
      aller(operande(e, 'returnClause')),
    )
  }
  const autre = (e: Element, nom: string, a: () => Expression, b: () => Expression): Expression => {
    switch (nom) {
      case 'stringConstantExpr':
        return { g: 'chaine', valeur: texte(enfant(e, 'value')) }
      case 'integerConstantExpr':
        return { g: 'entier', valeur: nombre(e) }
      case 'decimalConstantExpr':
        return { g: 'decimal', valeur: nombre(e) }
      case 'doubleConstantExpr':
        return { g: 'double', valeur: nombre(e) }
      case 'varRef':
        return { g: 'variable', nom: nomVariable(e, 'name') }
      case 'contextItemExpr':
        return { g: 'point' }
      case 'sequenceExpr':
        return { g: 'suite', membres: e.children.map(aller) }
      case 'pathExpr':
        return chemin(e)
      case 'andOp':
        return { g: 'et', a: a(), b: b() }
      case 'orOp':
        return { g: 'ou', a: a(), b: b() }
      case 'unaryMinusOp':
        return { g: 'moins', a: aller(operande(e, 'operand')) }
      case 'unaryPlusOp':
        return { g: 'plus', a: aller(operande(e, 'operand')) }
      case 'rangeSequenceExpr':
        return {
          g: 'intervalle',
          a: aller(operande(e, 'startExpr')),
          b: aller(operande(e, 'endExpr')),
        }
      case 'stringConcatenateOp':
        return { g: 'colle', a: a(), b: b() }
      case 'functionCallExpr':
        return appel(e)
      case 'ifThenElseExpr':
        return {
          g: 'si',
          test: aller(operande(e, 'ifClause')),
          alors: aller(operande(e, 'thenClause')),
          sinon: aller(operande(e, 'elseClause')),
        }
      case 'quantifiedExpr':
        return lier(e, texte(enfant(e, 'quantifier')) === 'every' ? 'tous' : 'certains')
      case 'flworExpr':
        return flwor(e)
      case 'castableExpr':
      case 'castExpr':
        return conversion(e, nom === 'castableExpr' ? 'transformable' : 'transforme')
      case 'instanceOfExpr':
      case 'treatExpr': {
        const type = traduireTypeSuite(enfant(e, 'sequenceType'), prefixes)
        return {
          g: nom === 'treatExpr' ? 'traite' : 'est-un',
          a: aller(operande(e, 'argExpr')),
          type,
        }
      }
      case 'simpleMapExpr':
        return e.children.map(aller).reduce((x, y) => ({ g: 'chaque', a: x, b: y }))
      default:
        throw new ErreurTraduction(`la forme « ${nom} » de XPath`)
    }
  }
  const appel = (e: Element): Expression => {
    const nom = enfant(e, 'functionName')
    const prefixe = nom?.getAttribute('xqx:prefix') ?? ''
    const espace = prefixe === '' ? '' : prefixes.get(prefixe)
    if (espace === undefined)
      throw new ErreurTraduction(`le préfixe « ${prefixe} » n’est pas déclaré`)
    const membres = enfant(e, 'arguments')?.children.map(aller) ?? []
    return { g: 'appel', espace, nom: texte(nom), arguments: membres }
  }
  const conversion = (e: Element, g: 'transformable' | 'transforme'): Expression => {
    const simple = enfant(e, 'singleType')
    const type = texte(simple && enfant(simple, 'atomicType'))
    const vide = simple !== undefined && enfant(simple, 'optional') !== undefined
    return { g, a: aller(operande(e, 'argExpr')), type, vide }
  }
  return aller(racine)
}

/** Le nom d'une variable, préfixe compris : deux préfixes d'un même espace ne se mêlent pas ici. */
function nomVariable(porteur: Element | undefined, balise = 'varName'): string {
  const nom = porteur && enfant(porteur, balise)
  if (nom === undefined) throw new ErreurTraduction('variable sans nom')
  const prefixe = nom.getAttribute('xqx:prefix') ?? ''
  return prefixe === '' ? texte(nom) : `${prefixe}:${texte(nom)}`
}
