import type { Noms } from '../../arbre/noms.ts'
import type { DeGenre, TypeSuite } from '../expression.ts'
import { convertir, exigerType } from '../valeurs/convertir.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { type Atomique, estNoeud, type Item, type Suite, VIDE } from '../valeurs/valeur.ts'
import { type Calcul, type Compiler, parSuite, parVrai } from './calcul.ts'
import { atomiqueUnique } from './operations.ts'
import { compilerTest } from './tests.ts'

function nomDuType(valeur: Atomique): readonly string[] {
  if (typeof valeur === 'string') return ['string']
  if (typeof valeur === 'boolean') return ['boolean']
  if (typeof valeur === 'number') {
    return Number.isInteger(valeur) ? ['integer', 'decimal', 'numeric'] : ['decimal', 'numeric']
  }
  if (valeur.type === 'double') return ['double', 'numeric']
  if (valeur.type === 'non-type') return ['untypedAtomic']
  return [valeur.type === 'qname' ? 'QName' : valeur.type]
}

function convient({ item: type }: TypeSuite, noms: Noms): (item: Item) => boolean {
  if (type === 'item') return () => true
  if (type === 'vide') return () => false
  if ('atomique' in type) {
    const { atomique } = type
    return (item) =>
      !estNoeud(item) && (atomique === 'anyAtomicType' || nomDuType(item).includes(atomique))
  }
  const axe = type.test === 'attribut' ? 'attribute' : 'self'
  const test = compilerTest(type, axe, noms)
  return (item) => estNoeud(item) && test(item)
}

function bonNombre({ item, cardinal }: TypeSuite, taille: number): boolean {
  if (item === 'vide') return taille === 0
  if (taille === 0) return cardinal === '?' || cardinal === '*'
  return taille === 1 || cardinal === '*' || cardinal === '+'
}

/** `instance of` et `treat as`. */
export function compilerType(
  e: DeGenre<'est-un' | 'traite'>,
  compiler: Compiler,
  noms: Noms,
): Calcul {
  const [a, test] = [compiler(e.a), convient(e.type, noms)]
  const juste = (suite: Suite): boolean => bonNombre(e.type, suite.length) && suite.every(test)
  if (e.g === 'est-un') return parVrai((c) => juste(a.suite(c)))
  return parSuite((c) => {
    const suite = a.suite(c)
    if (juste(suite)) return suite
    throw new ErreurXPath('XPDY0050', '« treat as » : la valeur n’est pas du type annoncé')
  })
}

/** `castable as` et `cast as`. */
export function compilerConversion(
  e: DeGenre<'transformable' | 'transforme'>,
  compiler: Compiler,
): Calcul {
  const a = compiler(e.a)
  if (e.g === 'transforme') {
    return parSuite((c) => {
      const valeur = atomiqueUnique(a.suite(c))
      if (valeur !== null) return [exigerType(valeur, e.type)]
      if (e.vide) return VIDE
      throw new ErreurXPath('XPTY0004', '« cast as » d’une suite vide')
    })
  }
  return parVrai((c) => {
    const suite = a.suite(c)
    if (suite.length > 1) return false
    const valeur = atomiqueUnique(suite)
    return valeur === null ? e.vide : convertir(valeur, e.type) !== null
  })
}
