import type { FaitsPreuve, LieuExige } from './regle.ts'

/**
 * Le lien permanent n'est recevable que s'il vient d'`interopsegur.esante.gouv.fr` ; celui de la
 * plateforme d'entraînement est refusé (convergence.md §1 et §6, ligne 3, F7 [V]).
 */
export function rapportGazelle({ format }: FaitsPreuve): LieuExige | null {
  if (format !== 'lien-permanent-gazelle') return null
  return {
    environnement: 'recette',
    motif:
      'Rapport de la plateforme interopsegur.esante.gouv.fr demandé, jamais celui d’interop.esante.gouv.fr (convergence.md §6, ligne 3 [V]).',
  }
}
