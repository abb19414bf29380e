import type { Expression } from '../expression.ts'
import { dependancesDe } from './dependances.ts'

/** Les fonctions qui ne rendent jamais un nombre ; une autre, inconnue, pourrait. */
const SANS_NOMBRE: ReadonlySet<string> = new Set([
  'not',
  'exists',
  'empty',
  'boolean',
  'true',
  'false',
  'contains',
  'starts-with',
  'ends-with',
  'matches',
  'doc-available',
  'deep-equal',
  'string',
  'concat',
  'name',
  'local-name',
  'namespace-uri',
  'normalize-space',
  'substring',
  'substring-before',
  'substring-after',
  'upper-case',
  'lower-case',
  'translate',
  'string-join',
])

function peutEtreNombre(e: Expression): boolean {
  switch (e.g) {
    case 'et':
    case 'ou':
    case 'compare-tous':
    case 'compare-un':
    case 'compare-noeuds':
    case 'chaine':
    case 'certains':
    case 'tous':
    case 'transformable':
    case 'est-un':
    case 'ensemble':
    case 'colle':
    case 'point':
      // « . » est un nœud dans un prédicat d'étape ; celui d'un filtre atomique est traité par sa place.
      return e.g === 'point'
    case 'chemin': {
      const derniere = e.etapes.at(-1)
      return derniere !== undefined && 'filtre' in derniere
    }
    case 'appel':
      return !(SANS_NOMBRE.has(e.nom) && e.espace === '')
    case 'si':
      return peutEtreNombre(e.alors) || peutEtreNombre(e.sinon)
    default:
      return true
  }
}

/** Un prédicat dont le sens dépend du rang de l'item : un nombre, `position()`, `last()`. */
export const estPositionnel = (predicat: Expression): boolean =>
  peutEtreNombre(predicat) || dependancesDe(predicat).place
