import type { CodeNomenclature, Nomenclature } from '../nomenclature.ts'
import type { IndexMots } from './index-mots.ts'
import { cleDuCode, motsDe } from './mots.ts'

/** Un code trouvé, et la nomenclature qui le donne. */
export interface CodeTrouve extends CodeNomenclature {
  nomenclature: Pick<Nomenclature, 'id' | 'sigle' | 'domaine'>
}

/** Une table prête à être cherchée. */
export interface TableIndexee {
  nomenclature: Nomenclature
  index: IndexMots
}

/** Les proposés paraissent dès la troisième lettre (ERGO.07). */
export const LETTRES_MIN = 3

/** Du plus attendu au moins : le code tapé, un libellé qui commence ainsi, un libellé court. */
function ordreDe({ code, libelle }: CodeNomenclature, mots: readonly string[]): number {
  const tape = mots.join('')
  if (cleDuCode(code) === tape) return 0
  const duLibelle = motsDe(libelle)
  const commence = mots.some((mot) => duLibelle[0]?.startsWith(mot))
  const exacts = mots.filter((mot) => duLibelle.includes(mot)).length
  return (commence ? 1000 : 2000) - 100 * exacts + Math.min(libelle.length, 90)
}

/** Plus de candidats que cela ne se classe pas : la frappe suivante resserre. */
const CLASSES_MAX = 2000

/** Les codes d'une table dont chaque mot tapé commence un mot, les plus attendus d'abord. */
export function chercherDans(
  { nomenclature, index }: TableIndexee,
  tape: string,
  combien: number,
): readonly CodeTrouve[] {
  const mots = motsDe(tape)
  // « E11.9 » se cherche aussi d'un bloc, le point n'étant pas toujours tapé.
  const rangs = [
    ...new Set([...index.commencant([cleDuCode(tape)].filter(Boolean)), ...index.commencant(mots)]),
  ]
  return rangs
    .slice(0, CLASSES_MAX)
    .flatMap((rang) => nomenclature.codes[rang] ?? [])
    .map((entree) => ({ entree, ordre: ordreDe(entree, mots) }))
    .sort((a, b) => a.ordre - b.ordre || a.entree.code.localeCompare(b.entree.code))
    .slice(0, combien)
    .map(({ entree }) => ({ ...entree, nomenclature }))
}
