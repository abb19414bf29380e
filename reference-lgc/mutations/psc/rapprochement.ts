import type { Mutant } from '../mutant.ts'

/** Rapprochement de comptes et incitation (PSC.01, SC.PSC.02, SC.PSC.15). */
export const MUTANTS_RAPPROCHEMENT_PSC = [
  {
    id: 'psc-rapprochement-sans-rpps',
    exigence: 'PSC.01',
    description: 'Un compte se rapproche par le nom de la personne, pas par son RPPS.',
    tue: [{ scenario: 'PSC.01.03', constat: 'psc.compte-a-prouver' }],
  },
  {
    id: 'psc-rapprochement-oublie',
    exigence: 'PSC.01',
    description: 'Le rapprochement ne se garde pas : il est à refaire à chaque connexion.',
    tue: [{ scenario: 'PSC.01.03', constat: 'psc.session-ouverte' }],
  },
  {
    id: 'psc-sans-incitation',
    exigence: 'SC.PSC.15',
    description:
      'Rien n’invite l’utilisateur connecté par mot de passe à passer par Pro Santé Connect.',
    tue: [{ scenario: 'SC.PSC.15.01', constat: 'psc.incitation' }],
  },
] as const satisfies readonly Mutant[]
