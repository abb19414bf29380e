import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Le numéro d'exécution vient de l'outil de test de l'espace de confiance MSSanté (convergence.md §1 et §5, SQ-C). */
export function outilDeTestMssante({ format }: FaitsPreuve): LieuExige | null {
  if (format !== 'numero-execution-test-mssante') return null
  return {
    environnement: 'recette',
    motif:
      'Exécution sur l’outil de test MSSanté de l’ANS demandée, tests-editeur.espacedeconfiance.mssante.fr (convergence.md §5 [V]).',
  }
}
