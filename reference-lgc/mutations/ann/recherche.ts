import type { Mutant } from '../mutant.ts'

/** La recherche d’un professionnel, d’une structure et de leurs boîtes (ANN.05, UX.41, CONF.20). */
export const MUTANTS_RECHERCHE_ANNUAIRE = [
  {
    id: 'ann-boites-incompletes',
    exigence: 'ANN.05',
    description: 'Une seule boîte par personne se lit.',
    tue: [{ scenario: 'ANN.05.01', constat: 'ann.boites' }],
    admis: ['SC.MSS/UX.41.01', 'SC.MSS/CONF.20.01'],
  },
  {
    id: 'ann-sans-boite-cache',
    exigence: 'ANN.05',
    description: 'Qui n’a pas de boîte disparaît des résultats.',
    tue: [{ scenario: 'ANN.05.01', constat: 'ann.sans-boite' }],
  },
  {
    id: 'ann-structures-introuvables',
    exigence: 'SC.MSS/CONF.20',
    description: 'En écrivant un message, une structure ne se trouve pas.',
    tue: [{ scenario: 'SC.MSS/CONF.20.01', constat: 'ann.structure-trouvee' }],
  },
  {
    id: 'ann-critere-ignore',
    exigence: 'SC.MSS/UX.41',
    description: 'Le critère « ville » ne compte pas.',
    tue: [{ scenario: 'SC.MSS/UX.41.01', constat: 'ann.criteres' }],
    admis: ['ANN.05.01', 'SC.MSS/CONF.20.01'],
  },
  {
    id: 'ann-champ-absent',
    exigence: 'SC.MSS/UX.41',
    description: 'Le service et la dématérialisation d’une boîte ne se lisent pas.',
    tue: [{ scenario: 'SC.MSS/UX.41.01', constat: 'ann.champs' }],
  },
] as const satisfies readonly Mutant[]
