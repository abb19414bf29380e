import { parSuite } from '../calculs/calcul.ts'
import { operande } from '../calculs/operations.ts'
import { atomiser } from '../valeurs/atomiser.ts'
import { comparerValeurs } from '../valeurs/comparer.ts'
import { ecrireAtomique } from '../valeurs/ecrire.ts'
import { egauxEnProfondeur } from '../valeurs/egaux-en-profondeur.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { type Atomique, booleen, estNombre, nombreDe, type Suite, VIDE } from '../valeurs/valeur.ts'
import type { Calcul, Contexte, Fonction, Table } from './fonction.ts'

const lire = (a: Calcul | undefined, c: Contexte): Suite => a?.suite(c) ?? VIDE

function entier(a: Calcul | undefined, c: Contexte): number {
  const x = operande(lire(a, c))
  if (x === null) throw new ErreurXPath('XPTY0004', 'un rang est attendu')
  return Math.round(nombreDe(x))
}

/** Deux valeurs de même clé sont égales ; deux valeurs qui ne se comparent pas diffèrent. */
function cleDe(valeur: Atomique): string {
  if (estNombre(valeur)) return `n${nombreDe(valeur)}`
  if (typeof valeur === 'boolean') return `b${valeur}`
  if (typeof valeur === 'object' && 'instant' in valeur) return `${valeur.type}${valeur.instant}`
  if (typeof valeur === 'object' && valeur.type === 'qname')
    return `q{${valeur.espace}}${valeur.nom}`
  return `t${ecrireAtomique(valeur)}`
}

function distincts(suite: Suite): Suite {
  const vus = new Set<string>()
  return atomiser(suite).flatMap((valeur) => {
    const cle = cleDe(valeur)
    if (vus.has(cle)) return []
    vus.add(cle)
    // Un texte non typé ressort en xs:string de `distinct-values`, sans changer ce qu'il vaut.
    return [valeur]
  })
}

function rangsDe(suite: Suite, cherchee: Suite): Suite {
  const [voulue] = atomiser(cherchee)
  if (voulue === undefined) return VIDE
  return atomiser(suite).flatMap((valeur, rang) => {
    try {
      return comparerValeurs('=', valeur, voulue) ? [rang + 1] : []
    } catch {
      return []
    }
  })
}

function quantite(nom: string, code: string, juste: (taille: number) => boolean): Fonction {
  return {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const suite = lire(a, c)
        if (juste(suite.length)) return suite
        throw new ErreurXPath(code, `« ${nom} » a reçu ${suite.length} valeur(s)`)
      }),
  }
}

function deSuite(faire: (suite: Suite) => Suite): Fonction {
  return { min: 1, max: 1, compiler: ([a]) => parSuite((c) => faire(lire(a, c))) }
}

export const SUITES: Table = {
  'distinct-values': { min: 1, max: 2, compiler: ([a]) => parSuite((c) => distincts(lire(a, c))) },
  data: deSuite(atomiser),
  reverse: deSuite((suite) => [...suite].reverse()),
  unordered: deSuite((suite) => suite),
  head: deSuite((suite) => suite.slice(0, 1)),
  tail: deSuite((suite) => suite.slice(1)),
  'index-of': {
    min: 2,
    max: 3,
    compiler: ([a, b]) => parSuite((c) => rangsDe(lire(a, c), lire(b, c))),
  },
  'insert-before': {
    min: 3,
    max: 3,
    compiler: ([a, rang, b]) =>
      parSuite((c) => {
        const suite = lire(a, c)
        const place = Math.min(Math.max(entier(rang, c) - 1, 0), suite.length)
        return [...suite.slice(0, place), ...lire(b, c), ...suite.slice(place)]
      }),
  },
  remove: {
    min: 2,
    max: 2,
    compiler: ([a, rang]) =>
      parSuite((c) => {
        const ote = entier(rang, c) - 1
        return lire(a, c).filter((_, i) => i !== ote)
      }),
  },
  subsequence: {
    min: 2,
    max: 3,
    compiler: ([a, debut, longueur]) =>
      parSuite((c) => {
        const premier = entier(debut, c)
        const fin = longueur === undefined ? Infinity : premier + entier(longueur, c)
        return lire(a, c).filter((_, i) => i + 1 >= premier && i + 1 < fin)
      }),
  },
  'zero-or-one': quantite('zero-or-one', 'FORG0003', (taille) => taille <= 1),
  'one-or-more': quantite('one-or-more', 'FORG0004', (taille) => taille >= 1),
  'exactly-one': quantite('exactly-one', 'FORG0005', (taille) => taille === 1),
  'deep-equal': {
    min: 2,
    max: 3,
    compiler: ([a, b]) => parSuite((c) => booleen(egauxEnProfondeur(lire(a, c), lire(b, c)))),
  },
}
