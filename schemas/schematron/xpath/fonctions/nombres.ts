import { parSuite } from '../calculs/calcul.ts'
import { operande } from '../calculs/operations.ts'
import { atomiser } from '../valeurs/atomiser.ts'
import { comparerValeurs } from '../valeurs/comparer.ts'
import { exigerType, lireDouble } from '../valeurs/convertir.ts'
import { ecrireAtomique, ecrireItem } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { type Atomique, double, estNombre, nombreDe, type Suite, VIDE } from '../valeurs/valeur.ts'
import { argumentOuItem, type Fonction, type Table } from './fonction.ts'

/** Un nombre vers un nombre de même sorte ; vide rend vide. */
function deNombre(faire: (x: number) => number): Fonction {
  return {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const x = operande(a?.suite(c) ?? VIDE)
        if (x === null) return VIDE
        return [typeof x === 'object' ? double(faire(x.valeur)) : faire(x)]
      }),
  }
}

function enNombre(suite: Suite): Suite {
  if (suite.length > 1) throw new ErreurXPath('XPTY0004', '« number » attend une seule valeur')
  const [item] = suite
  if (item === undefined) return [double(Number.NaN)]
  const [valeur] = atomiser([item])
  if (typeof valeur === 'boolean') return [double(Number(valeur))]
  if (valeur !== undefined && estNombre(valeur)) return [double(nombreDe(valeur))]
  return [double(lireDouble(ecrireItem(item)))]
}

/** Un texte non typé compte pour un xs:double. */
const typer = (valeur: Atomique): Atomique =>
  typeof valeur === 'object' && valeur.type === 'non-type' ? exigerType(valeur, 'double') : valeur

function nombres(suite: Suite): readonly number[] {
  return atomiser(suite).map((valeur) => {
    const typee = typer(valeur)
    if (estNombre(typee)) return nombreDe(typee)
    throw new ErreurXPath('FORG0006', `« ${ecrireAtomique(valeur)} » n’est pas un nombre`)
  })
}

const flottante = (suite: Suite): boolean =>
  atomiser(suite).some(
    (v) => typeof v === 'object' && (v.type === 'double' || v.type === 'non-type'),
  )

const rendre = (suite: Suite, valeur: number): Suite => [flottante(suite) ? double(valeur) : valeur]

const somme = (liste: readonly number[]): number => liste.reduce((total, x) => total + x, 0)

function extreme(signe: '<' | '>'): Fonction {
  return {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const valeurs = atomiser(a?.suite(c) ?? VIDE).map(typer)
        const [premiere] = valeurs
        if (premiere === undefined) return VIDE
        const nul = valeurs.find((v) => estNombre(v) && Number.isNaN(nombreDe(v)))
        if (nul !== undefined) return [nul]
        return [valeurs.reduce((x, y) => (comparerValeurs(signe, y, x) ? y : x), premiere)]
      }),
  }
}

const auPair = (x: number): number => {
  const bas = Math.floor(x)
  if (x - bas !== 0.5) return Math.round(x)
  return bas % 2 === 0 ? bas : bas + 1
}

export const NOMBRES: Table = {
  number: {
    min: 0,
    max: 1,
    compiler: (arguments_) => parSuite((c) => enNombre(argumentOuItem(arguments_, c))),
  },
  abs: deNombre(Math.abs),
  ceiling: deNombre(Math.ceil),
  floor: deNombre(Math.floor),
  round: deNombre((x) => Math.floor(x + 0.5)),
  'round-half-to-even': {
    min: 1,
    max: 2,
    compiler: ([a, b]) =>
      parSuite((c) => {
        const [x, y] = [operande(a?.suite(c) ?? VIDE), b === undefined ? 0 : operande(b.suite(c))]
        if (x === null || y === null) return VIDE
        const facteur = 10 ** nombreDe(y)
        const rendu = auPair(nombreDe(x) * facteur) / facteur
        return [typeof x === 'object' ? double(rendu) : rendu]
      }),
  },
  count: {
    min: 1,
    max: 1,
    compiler: ([a]) => parSuite((c) => [a?.suite(c).length ?? 0]),
  },
  sum: {
    min: 1,
    max: 2,
    compiler: ([a, zero]) =>
      parSuite((c) => {
        const suite = a?.suite(c) ?? VIDE
        if (suite.length === 0 && zero !== undefined) return zero.suite(c)
        return rendre(suite, somme(nombres(suite)))
      }),
  },
  avg: {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const suite = a?.suite(c) ?? VIDE
        return suite.length === 0 ? VIDE : rendre(suite, somme(nombres(suite)) / suite.length)
      }),
  },
  min: extreme('<'),
  max: extreme('>'),
}
