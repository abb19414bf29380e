import type { Usager } from '../../base/types.ts'

export type Etat = 'provisoire' | 'récupérée' | 'validée' | 'qualifiée'

/** L'état se déduit : personne ne le choisit. */
export function etatDe({
  ins,
  dementie,
  controlee,
  drapeaux,
}: Pick<Usager, 'ins' | 'dementie' | 'controlee' | 'drapeaux'>): Etat {
  if (drapeaux.includes('douteuse') || drapeaux.includes('fictive')) return 'provisoire'
  if (ins && !dementie) return controlee ? 'qualifiée' : 'récupérée'
  return controlee ? 'validée' : 'provisoire'
}
