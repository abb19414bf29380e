import type { Expression } from '../expression.ts'
import { estNombre, type Item, nombreDe, type Suite } from '../valeurs/valeur.ts'
import { valeurEffective } from '../valeurs/valeur-effective.ts'
import { type Calcul, type Compiler, type Contexte, surItem } from './calcul.ts'
import { estPositionnel } from './positionnel.ts'

/** Un filtre d'items, fait d'un ou plusieurs prédicats à la suite. */
export interface Filtre {
  /** Chaque item se juge seul : l'ordre et le nombre des autres ne comptent pas. */
  readonly seul: boolean
  /** Juge un item, `interne` étant un contexte à soi qu'il peut changer ; seulement quand `seul`. */
  garde(item: Item, interne: Contexte): boolean
  filtrer(suite: Suite, c: Contexte): Suite
}

function retient(predicat: Calcul, interne: Contexte): boolean {
  const valeur = predicat.suite(interne)
  const [unique] = valeur
  if (valeur.length === 1 && unique !== undefined && estNombre(unique)) {
    return nombreDe(unique) === interne.position
  }
  return valeurEffective(valeur)
}

/** Compile les prédicats d'une étape ; `null` quand il n'y en a pas. */
export function compilerPredicats(
  predicats: readonly Expression[],
  compiler: Compiler,
): Filtre | null {
  if (predicats.length === 0) return null
  const calculs = predicats.map(compiler)
  const seul = !predicats.some(estPositionnel)
  const garde = (item: Item, interne: Contexte): boolean => {
    interne.item = item
    for (const calcul of calculs) if (!calcul.vrai(interne)) return false
    return true
  }
  const filtrer = (suite: Suite, c: Contexte): Suite => {
    let restants = suite
    for (const calcul of calculs) {
      const taille = restants.length
      restants = restants.filter((item, rang) =>
        retient(calcul, { ...surItem(c, item), position: rang + 1, taille }),
      )
    }
    return restants
  }
  return { seul, garde, filtrer }
}
