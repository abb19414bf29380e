import { GENRE, type Noeud } from '../arbre/noeud.ts'
import type { Noms } from '../arbre/noms.ts'
import { cleDe } from '../xpath/calculs/tests.ts'
import type { Etape, EtapeAxe, Expression } from '../xpath/expression.ts'

/** Un enfant de ce nom porte cet attribut à cette valeur : `templateId/@root = '…'`. */
export interface Repere {
  readonly enfant: number
  readonly attribut: number
  readonly valeur: string
}

function conjoints(e: Expression): readonly Expression[] {
  return e.g === 'et' ? [...conjoints(e.a), ...conjoints(e.b)] : [e]
}

const estNom = (etape: Etape | undefined, axe: EtapeAxe['axe']): etape is EtapeAxe =>
  etape !== undefined && 'axe' in etape && etape.axe === axe

/** `enfant/@attribut`, sans prédicat. */
function chemin(e: Expression, noms: Noms): { enfant: number; attribut: number } | null {
  if (e.g !== 'chemin' || e.racine || e.etapes.length !== 2) return null
  const [premiere, seconde] = e.etapes
  if (!estNom(premiere, 'child') || !estNom(seconde, 'attribute')) return null
  if (premiere.predicats.length > 0 || seconde.predicats.length > 0) return null
  const [enfant, attribut] = [cleDe(premiere.test, noms), cleDe(seconde.test, noms)]
  return enfant === null || attribut === null ? null : { enfant, attribut }
}

/** `enfant[@attribut = 'valeur']` dit la même chose que `enfant/@attribut = 'valeur'`. */
function deplier(e: Expression): Expression {
  if (e.g !== 'chemin' || e.racine || e.etapes.length !== 1) return e
  const [etape] = e.etapes
  if (!estNom(etape, 'child')) return e
  for (const conjoint of etape.predicats.slice(0, 1).flatMap(conjoints)) {
    if (conjoint.g !== 'compare-tous' || conjoint.op !== '=') continue
    const { a, b } = conjoint
    if (a.g !== 'chemin' || a.racine || a.etapes.length !== 1 || b.g !== 'chaine') continue
    const etapes = [{ ...etape, predicats: [] }, ...a.etapes]
    return { g: 'compare-tous', op: '=', a: { g: 'chemin', racine: false, etapes }, b }
  }
  return e
}

/** Le premier repère qu'un nœud doit porter pour passer ces prédicats. */
export function reperesDe(predicats: readonly Expression[], noms: Noms): Repere | null {
  for (const conjoint of predicats.flatMap(conjoints).map(deplier)) {
    if (conjoint.g !== 'compare-tous' || conjoint.op !== '=') continue
    const { a, b } = conjoint
    const [lu, ecrit] = b.g === 'chaine' ? [chemin(a, noms), b.valeur] : [null, '']
    if (lu !== null) return { ...lu, valeur: ecrit }
    const inverse = a.g === 'chaine' ? chemin(b, noms) : null
    if (inverse !== null && a.g === 'chaine') return { ...inverse, valeur: a.valeur }
  }
  return null
}

/** Le repère écrit en un texte, pour servir de clé. */
export const cleDeRepere = ({ enfant, attribut, valeur }: Repere): string =>
  `${enfant}@${attribut}=${valeur}`

/** Les repères qu'un nœud porte, parmi les couples enfant et attribut que les règles emploient. */
export function reperesPortes(
  noeud: Noeud,
  couples: ReadonlyMap<number, ReadonlySet<number>>,
): readonly string[] {
  const portes: string[] = []
  for (const enfant of noeud.enfants) {
    const attributs = enfant.genre === GENRE.element ? couples.get(enfant.cle) : undefined
    if (attributs === undefined) continue
    for (const { cle, valeur } of enfant.attributs) {
      if (attributs.has(cle))
        portes.push(cleDeRepere({ enfant: enfant.cle, attribut: cle, valeur }))
    }
  }
  return portes
}
