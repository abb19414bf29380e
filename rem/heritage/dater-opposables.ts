import { texteOuVide } from '../lecture/valeurs.ts'
import type { Composition } from './composition.ts'
import type { Application } from './operation.ts'

/**
 * Donne à tous les référentiels opposables hérités une autre règle de version, quand le document
 * source n'en redonne pas la liste ; la version du parent reste citée pour mémoire.
 */
export function daterOpposables({ composition, brute, lue, lieu }: Application): Composition {
  const version = texteOuVide(brute.version)
  const { rem } = composition.parent ?? composition
  const opposables = composition.opposables.map((element) => ({
    valeur: {
      ...element.valeur,
      version: `${version} (${texteOuVide(element.valeur.version)} dans ${rem})`,
      source: lue.source,
      passage: lue.passage,
    },
    lieu: (sous: readonly PropertyKey[]) =>
      sous[0] === 'source' || sous[0] === 'version' ? lieu(sous.slice(0, 1)) : element.lieu(sous),
  }))
  return { ...composition, opposables, regleOpposables: texteOuVide(brute.regle) }
}
