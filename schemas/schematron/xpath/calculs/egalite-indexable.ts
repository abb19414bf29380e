import type { EtapeAxe, Expression } from '../expression.ts'
import { dependancesDe } from './dependances.ts'

/** `cle = valeur` : `cle` ne lit que le candidat, `valeur` ne le lit pas. */
export interface Egalite {
  cle: Expression
  valeur: Expression
  /** Le seul prédicat de l'étape, en entier : rien d'autre n'est à vérifier. */
  seule: boolean
}

function conjoints(e: Expression): readonly Expression[] {
  return e.g === 'et' ? [...conjoints(e.a), ...conjoints(e.b)] : [e]
}

function estCle(e: Expression): boolean {
  if (e.g === 'point') return true
  if (e.g !== 'chemin' || e.racine) return false
  return e.etapes.every((etape) => 'axe' in etape && etape.predicats.length === 0)
}

function estValeur(e: Expression): boolean {
  const { contexte, place } = dependancesDe(e)
  return !contexte && !place
}

/** La première égalité d'une étape qui permet de chercher ses nœuds par une table plutôt qu'un à un. */
export function egaliteIndexable(etape: EtapeAxe): Egalite | null {
  const [premier] = etape.predicats
  if (premier === undefined) return null
  for (const conjoint of conjoints(premier)) {
    if (conjoint.g !== 'compare-tous' || conjoint.op !== '=') continue
    const { a, b } = conjoint
    const seule = conjoint === premier && etape.predicats.length === 1
    if (estCle(a) && estValeur(b)) return { cle: a, valeur: b, seule }
    if (estCle(b) && estValeur(a)) return { cle: b, valeur: a, seule }
  }
  return null
}

/** Les prédicats d'une étape qui ne dépendent que du document où elle cherche. */
export const sansVariable = (etape: EtapeAxe): boolean =>
  etape.predicats.every((predicat) => {
    const { variables } = dependancesDe(predicat)
    return variables.size === 0 && !JSON.stringify(predicat).includes('"nom":"current"')
  })
