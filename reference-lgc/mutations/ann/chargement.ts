import type { Mutant } from '../mutant.ts'

/** Le chargement de l’annuaire, sa fréquence et son rapport (ANN.01, ANN.04). */
export const MUTANTS_CHARGEMENT_ANNUAIRE = [
  {
    id: 'ann-sans-automatique',
    exigence: 'ANN.01',
    description: 'Plus aucun chargement ne part de lui-même.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.chargement-automatique' }],
    admis: ['ANN.04.01'],
  },
  {
    id: 'ann-rapport-muet',
    exigence: 'ANN.01',
    description: 'Le rapport ne dit ni le fichier chargé ni les lignes lues.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.rapport' }],
  },
  {
    id: 'ann-departs-gardes',
    exigence: 'ANN.01',
    description: 'Qui n’est plus dans l’extraction reste cherché.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.departs' }],
  },
  {
    id: 'ann-changements-ignores',
    exigence: 'ANN.01',
    description: 'Une personne déjà connue garde ses anciennes lignes et ses anciennes boîtes.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.changements' }],
    admis: ['ANN.03.01'],
  },
  {
    id: 'ann-echec-efface',
    exigence: 'ANN.01',
    description: 'Un chargement manqué vide l’annuaire en place.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.annuaire-garde' }],
  },
  {
    id: 'ann-echec-tu',
    exigence: 'ANN.01',
    description: 'Un chargement manqué se dit déjà à jour.',
    tue: [{ scenario: 'ANN.01.01', constat: 'ann.echec-dit' }],
  },
  {
    id: 'ann-frequence-oubliee',
    exigence: 'ANN.04',
    description: 'La fréquence enregistrée n’est pas gardée.',
    tue: [{ scenario: 'ANN.04.01', constat: 'ann.frequence-reglee' }],
  },
  {
    id: 'ann-frequence-ignoree',
    exigence: 'ANN.04',
    description: 'L’annuaire se charge chaque jour, quoi que l’on règle.',
    tue: [{ scenario: 'ANN.04.01', constat: 'ann.frequence-suivie' }],
  },
] as const satisfies readonly Mutant[]
