import { ecrireAtomique } from './ecrire.ts'
import { ErreurXPath } from './erreur-xpath.ts'
import { lireDate } from './lire-date.ts'
import {
  type Atomique,
  type DateXPath,
  double,
  estNombre,
  nombreDe,
  nonType,
  TYPES_DATE,
} from './valeur.ts'

const ENTIER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/
const DOUBLE = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/
const NCNOM = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u

/** Bornes des entiers dérivés de xs:integer (XSD partie 2 §3.3 [V]). */
const BORNES: Readonly<Record<string, readonly [number, number]>> = {
  integer: [-Infinity, Infinity],
  nonNegativeInteger: [0, Infinity],
  positiveInteger: [1, Infinity],
  nonPositiveInteger: [-Infinity, 0],
  negativeInteger: [-Infinity, -1],
  long: [-(2 ** 63), 2 ** 63],
  int: [-(2 ** 31), 2 ** 31 - 1],
  short: [-32_768, 32_767],
  byte: [-128, 127],
  unsignedLong: [0, 2 ** 64],
  unsignedInt: [0, 2 ** 32 - 1],
  unsignedShort: [0, 65_535],
  unsignedByte: [0, 255],
}

/** Le nombre XPath qu'un texte écrit, NaN sinon : ce que rend `number()`. */
export function lireDouble(texte: string): number {
  const propre = texte.trim()
  if (propre === 'INF') return Infinity
  if (propre === '-INF') return -Infinity
  return DOUBLE.test(propre) ? Number(propre) : Number.NaN
}

function entier(valeur: Atomique, type: string): number | null {
  const [min = 0, max = 0] = BORNES[type] ?? []
  const lu = estNombre(valeur)
    ? Math.trunc(nombreDe(valeur))
    : typeof valeur === 'boolean'
      ? Number(valeur)
      : ENTIER.test(ecrireAtomique(valeur).trim())
        ? Number(ecrireAtomique(valeur))
        : Number.NaN
  return Number.isFinite(lu) && lu >= min && lu <= max ? lu : null
}

function decimal(valeur: Atomique): number | null {
  if (estNombre(valeur)) return Number.isFinite(nombreDe(valeur)) ? nombreDe(valeur) : null
  if (typeof valeur === 'boolean') return Number(valeur)
  const texte = ecrireAtomique(valeur).trim()
  return DECIMAL.test(texte) ? Number(texte) : null
}

function versDouble(valeur: Atomique): Atomique | null {
  if (estNombre(valeur)) return double(nombreDe(valeur))
  if (typeof valeur === 'boolean') return double(Number(valeur))
  const texte = ecrireAtomique(valeur).trim()
  const lu = lireDouble(texte)
  return Number.isNaN(lu) && texte !== 'NaN' ? null : double(lu)
}

function versBooleen(valeur: Atomique): boolean | null {
  if (typeof valeur === 'boolean') return valeur
  if (estNombre(valeur)) return nombreDe(valeur) !== 0 && !Number.isNaN(nombreDe(valeur))
  const texte = ecrireAtomique(valeur).trim()
  if (texte === 'true' || texte === '1') return true
  return texte === 'false' || texte === '0' ? false : null
}

/** Un xs:dateTime se change en xs:date ou xs:time, et une date en dateTime (F&O §17.1.5 [V]). */
function versDate(valeur: Atomique, type: DateXPath['type']): DateXPath | null {
  if (typeof valeur !== 'object' || !('instant' in valeur))
    return lireDate(ecrireAtomique(valeur), type)
  if (valeur.type === type) return valeur
  const [jour = '', heure = ''] = valeur.ecrit.split('T')
  if (valeur.type === 'dateTime') return lireDate(type === 'date' ? jour : heure, type)
  return valeur.type === 'date' && type === 'dateTime' ? lireDate(`${jour}T00:00:00`, type) : null
}

/**
 * Convertit vers un type simple de XML Schema, par son nom local ; `null` quand la valeur n'en est pas
 * (FORG0001). Lève XPST0051 pour un type que le banc ne connaît pas.
 */
export function convertir(valeur: Atomique, type: string): Atomique | null {
  if (type in BORNES) return entier(valeur, type)
  const typeDate = TYPES_DATE.find((t) => t === type)
  if (typeDate !== undefined) return versDate(valeur, typeDate)
  switch (type) {
    case 'string':
    case 'normalizedString':
      return ecrireAtomique(valeur)
    case 'token':
      return ecrireAtomique(valeur).trim().replace(/\s+/g, ' ')
    // Saxon admet pour xs:anyURI tout texte qu'échapper suffit à rendre juste.
    case 'anyURI':
      return ecrireAtomique(valeur).trim()
    case 'NCName':
      return NCNOM.test(ecrireAtomique(valeur).trim()) ? ecrireAtomique(valeur).trim() : null
    case 'untypedAtomic':
      return nonType(ecrireAtomique(valeur))
    case 'decimal':
      return decimal(valeur)
    case 'double':
    case 'float':
      return versDouble(valeur)
    case 'boolean':
      return versBooleen(valeur)
    default:
      throw new ErreurXPath('XPST0051', `le type xs:${type} est hors de portée du banc`)
  }
}

/** Comme `convertir`, mais lève FORG0001. */
export function exigerType(valeur: Atomique, type: string): Atomique {
  const converti = convertir(valeur, type)
  if (converti === null) {
    const vu = ecrireAtomique(valeur).slice(0, 80)
    throw new ErreurXPath('FORG0001', `« ${vu} » ne se convertit pas en xs:${type}`)
  }
  return converti
}
