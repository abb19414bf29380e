import type { FaitsPreuve, LieuExige } from './regle.ts'

const DOCUMENTS = new Set(['pdf', 'xdm', 'fichier-cda', 'document'])

/** Un document que le logiciel produit, ou qui le décrit, se juge sur pièce : aucun service ne le valide. */
export function documentProduit({ type }: FaitsPreuve): LieuExige | null {
  if (!DOCUMENTS.has(type)) return null
  return {
    environnement: 'indifferent',
    motif: 'Document jugé sur pièce, aucun service ne le valide (convergence.md §5 [déduit]).',
  }
}
