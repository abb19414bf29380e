import { type Entree, valableLe } from './entree.ts'
import type { Table } from './table.ts'

/** L'entrée d'un code le jour dit ; à défaut celle qui vaut encore, ou la dernière à avoir valu. */
export function entreeDe({ parCode }: Table, code: string, jour: string | null): Entree | null {
  const entrees = parCode.get(code) ?? []
  const dujour = jour === null ? [] : entrees.filter((e) => valableLe(e, jour))
  const encore = entrees.filter(({ fin }) => fin === null)
  const retenues = [dujour, encore, entrees].find((liste) => liste.length > 0) ?? []
  return retenues.reduce<Entree | null>((a, b) => (a && debutDe(a) >= debutDe(b) ? a : b), null)
}

const debutDe = ({ debut }: Entree): string => debut ?? ''

/** Le nom tel qu'on l'affiche près du code. */
export const nommer = (table: Table, code: string, jour: string | null): string | null => {
  const entree = entreeDe(table, code, jour)
  if (!entree) return null
  return entree.genre === 'ancien-code' ? `${entree.nom} (ancien code)` : entree.nom
}
