import type { LigneHistorique } from '../../pilotes/contrat.ts'

/** Une ligne d'historique porte une date `jj/mm/aaaa` et une heure `hh:mm`. */
export function datee(ligne: Pick<LigneHistorique, 'date' | 'heure'>): boolean {
  return /^\d{2}\/\d{2}\/\d{4}$/.test(ligne.date) && /^\d{1,2}[:h]\d{2}/.test(ligne.heure)
}
