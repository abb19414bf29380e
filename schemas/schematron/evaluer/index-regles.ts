import type { Noeud } from '../arbre/noeud.ts'
import type { Contexte } from '../xpath/calculs/calcul.ts'
import type { Branche } from './motif.ts'
import { cleDeRepere, reperesPortes } from './reperes.ts'

/** Une branche de contexte, et la règle à laquelle elle mène. */
export interface Entree {
  readonly patron: number
  readonly regle: number
  readonly branche: Branche
}

/** La règle retenue pour un nœud dans un patron. */
export interface Retenue {
  readonly patron: number
  readonly regle: number
}

function ajouter<C>(table: Map<C, Entree[]>, cle: C, entree: Entree): void {
  const liste = table.get(cle)
  if (liste === undefined) table.set(cle, [entree])
  else liste.push(entree)
}

/**
 * Range les règles par ce qui les distingue : un `templateId`, un nom, le nom du parent. Un nœud n'est
 * comparé qu'aux règles qui peuvent lui convenir, pas aux centaines du schematron.
 */
export function indexerRegles(entrees: readonly Entree[]) {
  const parRepere = new Map<string, Entree[]>()
  const parNom = new Map<number, Entree[]>()
  const parParent = new Map<number, Entree[]>()
  const autres: Entree[] = []
  const couples = new Map<number, Set<number>>()
  for (const entree of entrees) {
    const { repere, cle, cleParent } = entree.branche
    if (repere !== null) {
      ajouter(parRepere, cleDeRepere(repere), entree)
      couples.set(repere.enfant, (couples.get(repere.enfant) ?? new Set()).add(repere.attribut))
    } else if (cle !== null) ajouter(parNom, cle, entree)
    else if (cleParent !== null) ajouter(parParent, cleParent, entree)
    else autres.push(entree)
  }

  /** Dans chaque patron, la première règle qui convient au nœud, et elle seule (ISO 19757-3 §6.5 [V]). */
  return (noeud: Noeud, c: Contexte): readonly Retenue[] => {
    const retenues = new Map<number, number>()
    const essayer = (liste: readonly Entree[] | undefined) => {
      for (const { patron, regle, branche } of liste ?? []) {
        const deja = retenues.get(patron)
        if (deja !== undefined && deja <= regle) continue
        if (branche.convient(noeud, c)) retenues.set(patron, regle)
      }
    }
    essayer(parNom.get(noeud.cle))
    for (const repere of reperesPortes(noeud, couples)) essayer(parRepere.get(repere))
    if (noeud.parent !== null) essayer(parParent.get(noeud.parent.cle))
    essayer(autres)
    return [...retenues].map(([patron, regle]) => ({ patron, regle }))
  }
}
