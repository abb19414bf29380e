import type { Calcul, Contexte, Environnement } from '../calculs/calcul.ts'
import type { Suite } from '../valeurs/valeur.ts'

/** Une fonction de XPath : combien d'arguments, et comment l'appel se compile. */
export interface Fonction {
  readonly min: number
  readonly max: number
  compiler(arguments_: readonly Calcul[], env: Environnement): Calcul
}

export type Table = Readonly<Record<string, Fonction>>

export type { Calcul, Contexte, Environnement, Suite }

/** L'argument de ce rang, ou l'item courant quand il n'est pas écrit. */
export const argumentOuItem = (arguments_: readonly Calcul[], c: Contexte): Suite => {
  const [premier] = arguments_
  if (premier !== undefined) return premier.suite(c)
  return c.item === null ? [] : [c.item]
}
