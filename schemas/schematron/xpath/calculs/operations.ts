import type { Noeud } from '../../arbre/noeud.ts'
import type { DeGenre, OperateurCalcul } from '../expression.ts'
import { atomiser } from '../valeurs/atomiser.ts'
import { exigerType } from '../valeurs/convertir.ts'
import { texteUnique } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import {
  type Atomique,
  type Double,
  double,
  estNoeud,
  estNombre,
  nombreDe,
  type Suite,
  VIDE,
} from '../valeurs/valeur.ts'
import { type Calcul, type Compiler, parSuite } from './calcul.ts'
import { ordonner } from './ordonner.ts'

/** Les décimaux de XPath sont exacts : quinze chiffres effacent l'erreur des flottants. */
const exact = (valeur: number): number => Number(valeur.toPrecision(15))

/** Le nombre d'un opérande : `null` s'il est vide ; un texte non typé devient un xs:double. */
export function operande(suite: Suite): number | Double | null {
  const valeurs = atomiser(suite)
  const [valeur] = valeurs
  if (valeur === undefined) return null
  if (valeurs.length > 1) throw new ErreurXPath('XPTY0004', 'un calcul a reçu plusieurs valeurs')
  if (estNombre(valeur)) return valeur
  if (typeof valeur === 'object' && valeur.type === 'non-type') {
    return exigerType(valeur, 'double') as Double
  }
  throw new ErreurXPath('XPTY0004', 'un calcul a reçu autre chose qu’un nombre')
}

function calculer(op: OperateurCalcul, x: number, y: number): number {
  switch (op) {
    case '+':
      return x + y
    case '-':
      return x - y
    case '*':
      return x * y
    case 'div':
      return x / y
    case 'idiv':
      return Math.trunc(x / y)
    case 'mod':
      return x % y
  }
}

/** `+ - * div idiv mod` ; vide si un opérande l'est, FOAR0001 pour une division par zéro. */
export function compilerCalcul(e: DeGenre<'calcul'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => {
    const [x, y] = [operande(a.suite(c)), operande(b.suite(c))]
    if (x === null || y === null) return VIDE
    const flottant = typeof x === 'object' || typeof y === 'object'
    const diviseurNul = nombreDe(y) === 0 && (e.op === 'idiv' || !flottant)
    if (diviseurNul && ['div', 'idiv', 'mod'].includes(e.op)) {
      throw new ErreurXPath('FOAR0001', 'division par zéro')
    }
    const rendu = calculer(e.op, nombreDe(x), nombreDe(y))
    return [flottant && e.op !== 'idiv' ? double(rendu) : exact(rendu)]
  })
}

/** Le signe `-` ou `+` devant un nombre. */
export function compilerSigne(e: DeGenre<'moins' | 'plus'>, compiler: Compiler): Calcul {
  const a = compiler(e.a)
  const signe = e.g === 'moins' ? -1 : 1
  return parSuite((c) => {
    const x = operande(a.suite(c))
    if (x === null) return VIDE
    return [typeof x === 'object' ? double(signe * x.valeur) : signe * x]
  })
}

/** `1 to n`, borné à un million de nombres. */
export function compilerIntervalle(e: DeGenre<'intervalle'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => {
    const [x, y] = [operande(a.suite(c)), operande(b.suite(c))]
    if (x === null || y === null) return VIDE
    const taille = nombreDe(y) - nombreDe(x) + 1
    if (taille > 1_000_000)
      throw new ErreurXPath('XPDY0130', 'intervalle de plus d’un million de nombres')
    return Array.from({ length: Math.max(0, taille) }, (_, i) => nombreDe(x) + i)
  })
}

/** `a || b`, deux textes mis bout à bout. */
export function compilerColle(e: DeGenre<'colle'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => [texteUnique(a.suite(c), '||') + texteUnique(b.suite(c), '||')])
}

function exigerNoeuds(suite: Suite): readonly Noeud[] {
  return suite.map((item) => {
    if (estNoeud(item)) return item
    throw new ErreurXPath('XPTY0004', 'union, intersect et except ne prennent que des nœuds')
  })
}

/** `union`, `intersect`, `except` : des nœuds, en ordre du document. */
export function compilerEnsemble(e: DeGenre<'ensemble'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  if (e.op === 'union') {
    const [va, vb] = [a.visiter, b.visiter]
    const suite: Calcul['suite'] = (c) =>
      ordonner([...exigerNoeuds(a.suite(c)), ...exigerNoeuds(b.suite(c))])
    if (va === undefined || vb === undefined) return parSuite(suite)
    return {
      suite,
      vrai: (c) => a.vrai(c) || b.vrai(c),
      visiter: (c, visite) => va(c, visite) || vb(c, visite),
    }
  }
  return parSuite((c) => {
    const droite = new Set(exigerNoeuds(b.suite(c)))
    return exigerNoeuds(a.suite(c)).filter((n) => droite.has(n) === (e.op === 'intersection'))
  })
}

/** Le seul item atomique d'une suite, `null` si elle est vide. */
export function atomiqueUnique(suite: Suite): Atomique | null {
  const valeurs = atomiser(suite)
  if (valeurs.length > 1)
    throw new ErreurXPath('XPTY0004', 'plusieurs valeurs là où une est attendue')
  return valeurs[0] ?? null
}
