import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Les exigences que la FAQ cite (convergence.md §6, ligne 11, F6 [V]). */
const CITEES = new Set(['MSS/va1.01', 'MSS/va1.19'])

/** Les autres qui échangent avec la boîte d'un usager : même absence d'environnement de test. */
const DEDUITES = new Set([
  'MSS/va1.34',
  'SC.MSS/CONF.21',
  'SC.MSS/UX.25',
  'SC.MSS/UX.31',
  'SC.MSS/UX.32',
])

const MONTRE_UN_ECHANGE = new Set(['capture', 'video', 'log'])

/**
 * Il n'existe pas de boîte d'usager d'essai : une boîte automatique de l'espace de confiance de
 * production répond (convergence.md §6, ligne 11 ; mssante.md).
 */
export function messageAUnUsager({ reference, type }: FaitsPreuve): LieuExige | null {
  if (!MONTRE_UN_ECHANGE.has(type)) return null
  const marque = CITEES.has(reference) ? 'V' : 'déduit'
  if (marque === 'déduit' && !DEDUITES.has(reference)) return null
  return {
    environnement: 'production',
    motif: `Boîte d’usager de l’espace de confiance de production demandée, faute d’environnement d’essai (convergence.md §6, ligne 11 [${marque}]).`,
  }
}
