import type { Contenu } from '../../documents/modele/contenu.ts'
import type { AccesPsc } from '../../psc/psc.ts'
import { insQualifiee } from './ins-qualifiee.ts'
import { prescripteurConnecte } from './prescripteur-connecte.ts'
import { sessionPsc } from './session-psc.ts'

/** Une règle : pourquoi le dépôt ne peut pas se faire, ou `null`. */
export type RegleDepot = (faits: { contenu: Contenu; acces: AccesPsc }) => string | null

const REGLES: readonly RegleDepot[] = [insQualifiee, sessionPsc, prescripteurConnecte]

/** Ce qui empêche de déposer, la première raison d'abord. */
export const empechementDepot: RegleDepot = (faits) => {
  for (const regle of REGLES) {
    const motif = regle(faits)
    if (motif) return motif
  }
  return null
}
