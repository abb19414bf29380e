import { valeurTexte } from '../../arbre/valeur-texte.ts'
import type { DeGenre } from '../expression.ts'
import { atomiser, atomiserItem } from '../valeurs/atomiser.ts'
import { comparerGeneral, comparerValeurs } from '../valeurs/comparer.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { booleen, estNoeud, type Suite, VIDE } from '../valeurs/valeur.ts'
import { type Calcul, type Compiler, type Contexte, parSuite, parVrai } from './calcul.ts'

/** Les textes d'une suite fixe, ou `null` si l'une de ses valeurs n'est pas du texte. */
function textesDe(suite: Suite): ReadonlySet<string> | null {
  const textes = new Set<string>()
  for (const item of suite) {
    const valeur = atomiserItem(item)
    if (typeof valeur === 'string') textes.add(valeur)
    else if (typeof valeur === 'object' && valeur.type === 'non-type') textes.add(valeur.valeur)
    else return null
  }
  return textes
}

function differe(
  a: Calcul,
  b: Calcul,
  op: DeGenre<'compare-tous'>['op'],
): (c: Contexte) => boolean {
  return (c) => {
    const droite = atomiser(b.suite(c))
    if (droite.length === 0) return false
    return atomiser(a.suite(c)).some((x) => droite.some((y) => comparerGeneral(op, x, y)))
  }
}

/** `a = fixe` : les textes fixes font une table, et la gauche se visite sans liste intermédiaire. */
function egalFixe(a: Calcul, fixe: () => Suite, b: Calcul): (c: Contexte) => boolean {
  const lent = differe(a, b, '=')
  let textes: ReadonlySet<string> | null | undefined
  return (c) => {
    if (textes === undefined) textes = textesDe(fixe())
    const connus = textes
    if (connus === null) return lent(c)
    if (a.visiter !== undefined) return a.visiter(c, (n) => connus.has(valeurTexte(n)))
    return a.suite(c).some((item) => {
      if (estNoeud(item)) return connus.has(valeurTexte(item))
      if (typeof item === 'string') return connus.has(item)
      return b.suite(c).some((y) => comparerGeneral('=', atomiserItem(item), atomiserItem(y)))
    })
  }
}

/** La comparaison générale : vraie dès qu'un couple l'est (XPath 2 §3.5.2 [V]). */
export function compilerCompareTous(e: DeGenre<'compare-tous'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  if (e.op === '=' && b.constante !== undefined) return parVrai(egalFixe(a, b.constante, b))
  if (e.op === '=' && a.constante !== undefined) return parVrai(egalFixe(b, a.constante, a))
  return parVrai(differe(a, b, e.op))
}

/** La comparaison de deux valeurs : vide si l'une manque, faute de type si l'une est multiple. */
export function compilerCompareUn(e: DeGenre<'compare-un'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => {
    const [x, y] = [atomiser(a.suite(c)), atomiser(b.suite(c))]
    if (x.length > 1 || y.length > 1) {
      throw new ErreurXPath('XPTY0004', 'une comparaison de valeurs en a reçu plusieurs d’un côté')
    }
    const [gauche, droite] = [x[0], y[0]]
    if (gauche === undefined || droite === undefined) return VIDE
    return booleen(comparerValeurs(e.op, gauche, droite))
  })
}

/** `is`, `<<`, `>>` : l'identité et l'ordre de deux nœuds. */
export function compilerCompareNoeuds(e: DeGenre<'compare-noeuds'>, compiler: Compiler): Calcul {
  const [a, b] = [compiler(e.a), compiler(e.b)]
  return parSuite((c) => {
    const [x, y] = [a.suite(c), b.suite(c)]
    const [gauche, droite] = [x[0], y[0]]
    if (gauche === undefined || droite === undefined) return VIDE
    if (x.length > 1 || y.length > 1 || !estNoeud(gauche) || !estNoeud(droite)) {
      throw new ErreurXPath('XPTY0004', `« ${e.op} » compare deux nœuds`)
    }
    if (e.op === 'is') return booleen(gauche === droite)
    return booleen(e.op === '<<' ? gauche.ordre < droite.ordre : gauche.ordre > droite.ordre)
  })
}
