import type { IndexCda } from './indexer.ts'
import { attribut, type Noeud, typeXsi } from './parcourir.ts'

/** Une date écrite dans le document. */
export interface InstantLu {
  noeud: Noeud
  valeur: string
}

const BORNES = ['low', 'high', 'center'] as const
const PORTEURS = new Set(['effectiveTime', 'time', 'signatureTime', 'validTime'])

/** Vrai quand une valeur ou un intervalle est de temps, et non de quantité. */
export function estTemporel(noeud: Noeud): boolean {
  const type = typeXsi(noeud)
  if (type !== null) return /^(IVL_)?TS$/.test(type)
  return PORTEURS.has(noeud.nom)
}

/** Les attributs `value` qui sont des dates, hors date de naissance qui a ses règles. */
export function lireInstants(index: IndexCda): readonly InstantLu[] {
  const bornes = BORNES.flatMap((nom) =>
    index.partout(nom).filter(({ parent }) => parent !== null && estTemporel(parent)),
  )
  const seuls = ['effectiveTime', 'time', 'value'].flatMap((nom) =>
    index.partout(nom).filter(estTemporel),
  )
  return [...seuls, ...bornes].flatMap((noeud) => {
    const valeur = attribut(noeud, 'value')
    return valeur === null ? [] : [{ noeud, valeur }]
  })
}
