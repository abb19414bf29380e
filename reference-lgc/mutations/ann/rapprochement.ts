import type { Mutant } from '../mutant.ts'

/** Utilisateurs et correspondants rapprochés de l’annuaire (ANN.02, ANN.03, LABEL.06). */
export const MUTANTS_RAPPROCHEMENT_ANNUAIRE = [
  {
    id: 'ann-utilisateur-vide',
    exigence: 'ANN.02',
    description:
      'Le compte créé d’après l’annuaire en prend le nom d’exercice sans sa dernière lettre.',
    tue: [{ scenario: 'ANN.02.01', constat: 'ann.utilisateur-annuaire' }],
  },
  {
    id: 'ann-utilisateur-sans-ecart',
    exigence: 'ANN.02',
    description: 'Le contrôle d’un utilisateur ne compare pas le nom d’exercice.',
    tue: [{ scenario: 'ANN.02.01', constat: 'ann.ecart-utilisateur' }],
  },
  {
    id: 'ann-utilisateur-non-repris',
    exigence: 'ANN.02',
    description: 'Les différences acceptées ne s’écrivent pas au compte.',
    tue: [{ scenario: 'ANN.02.01', constat: 'ann.utilisateur-repris' }],
  },
  {
    id: 'ann-correspondant-vide',
    exigence: 'ANN.03',
    description: 'Le correspondant créé n’a ni la boîte ni le téléphone que l’annuaire donne.',
    tue: [{ scenario: 'ANN.03.01', constat: 'ann.correspondant-annuaire' }],
  },
  {
    id: 'ann-correspondant-sans-ecart',
    exigence: 'ANN.03',
    description: 'Le contrôle d’un correspondant ne compare pas l’adresse MSSanté.',
    tue: [{ scenario: 'ANN.03.01', constat: 'ann.ecart-correspondant' }],
  },
  {
    id: 'ann-correspondant-non-repris',
    exigence: 'ANN.03',
    description: 'Les différences acceptées ne s’écrivent pas à la fiche.',
    tue: [{ scenario: 'ANN.03.01', constat: 'ann.correspondant-repris' }],
  },
  {
    id: 'ann-association-oubliee',
    exigence: 'LABEL.06',
    description: 'Le correspondant ajouté ne reste pas associé au patient.',
    tue: [{ scenario: 'LABEL.06.01', constat: 'ann.professionnels-associes' }],
    admis: ['ANN.03.01'],
  },
] as const satisfies readonly Mutant[]
