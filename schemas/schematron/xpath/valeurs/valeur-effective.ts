import { ErreurXPath } from './erreur-xpath.ts'
import { estNoeud, type Suite } from './valeur.ts'

/** La valeur booléenne effective d'une suite (XPath 2 §2.4.3 [V]) ; FORG0006 quand elle n'en a pas. */
export function valeurEffective(suite: Suite): boolean {
  const [premier] = suite
  if (premier === undefined) return false
  if (typeof premier === 'object' && estNoeud(premier)) return true
  if (suite.length > 1) {
    throw new ErreurXPath('FORG0006', `${suite.length} valeurs ne font pas un vrai ou un faux`)
  }
  if (typeof premier === 'boolean') return premier
  if (typeof premier === 'string') return premier !== ''
  if (typeof premier === 'number') return premier !== 0
  if (premier.type === 'double') return premier.valeur !== 0 && !Number.isNaN(premier.valeur)
  if (premier.type === 'non-type') return premier.valeur !== ''
  throw new ErreurXPath('FORG0006', `une valeur ${premier.type} n’est ni vraie ni fausse`)
}
