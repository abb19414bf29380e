import type { Comparaison } from '../expression.ts'
import { exigerType } from './convertir.ts'
import { ErreurXPath } from './erreur-xpath.ts'
import { type Atomique, estNombre, type NonType, nombreDe } from './valeur.ts'

type Famille = 'texte' | 'nombre' | 'booleen' | 'qname' | 'dateTime' | 'date' | 'time'

function familleDe(valeur: Atomique): Famille | 'non-type' {
  if (typeof valeur === 'string') return 'texte'
  if (typeof valeur === 'boolean') return 'booleen'
  if (typeof valeur === 'number' || valeur.type === 'double') return 'nombre'
  return valeur.type
}

const estNonType = (valeur: Atomique): valeur is NonType =>
  typeof valeur === 'object' && valeur.type === 'non-type'

/** Le type XSD vers lequel un texte non typé se change, face à une valeur typée (XPath 2 §3.5.2 [V]). */
const CIBLES: Readonly<Record<Famille, string>> = {
  texte: 'string',
  nombre: 'double',
  booleen: 'boolean',
  qname: 'string',
  dateTime: 'dateTime',
  date: 'date',
  time: 'time',
}

function ordonner<T extends string | number | boolean>(op: Comparaison, a: T, b: T): boolean {
  switch (op) {
    case '=':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}

function comparerTypes(op: Comparaison, a: Atomique, b: Atomique): boolean {
  if (typeof a === 'string' && typeof b === 'string') return ordonner(op, a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return ordonner(op, a, b)
  if (estNombre(a) && estNombre(b)) return ordonner(op, nombreDe(a), nombreDe(b))
  if (typeof a === 'object' && typeof b === 'object') {
    if ('instant' in a && 'instant' in b && a.type === b.type)
      return ordonner(op, a.instant, b.instant)
    if (a.type === 'qname' && b.type === 'qname' && (op === '=' || op === '!=')) {
      return (a.espace === b.espace && a.nom === b.nom) === (op === '=')
    }
  }
  throw new ErreurXPath('XPTY0004', `${familleDe(a)} et ${familleDe(b)} ne se comparent pas`)
}

/** Un couple d'une comparaison générale (`=`) : un texte non typé prend le type de l'autre. */
export function comparerGeneral(op: Comparaison, a: Atomique, b: Atomique): boolean {
  if (estNonType(a)) {
    if (estNonType(b) || typeof b === 'string') {
      return ordonner(op, a.valeur, estNonType(b) ? b.valeur : b)
    }
    const famille = familleDe(b)
    return comparerTypes(op, exigerType(a, CIBLES[famille === 'non-type' ? 'texte' : famille]), b)
  }
  if (!estNonType(b)) return comparerTypes(op, a, b)
  if (typeof a === 'string') return ordonner(op, a, b.valeur)
  const famille = familleDe(a)
  return comparerTypes(op, a, exigerType(b, CIBLES[famille === 'non-type' ? 'texte' : famille]))
}

/** Une comparaison de valeurs (`eq`) : un texte non typé y est un xs:string (XPath 2 §3.5.1 [V]). */
export function comparerValeurs(op: Comparaison, a: Atomique, b: Atomique): boolean {
  return comparerTypes(op, estNonType(a) ? a.valeur : a, estNonType(b) ? b.valeur : b)
}
