import type { Mutant } from '../mutant.ts'

const SCENARIO = 'SC.SSI/IE.38.01'

/** Fin de session (SC.SSI/IE.38). */
export const MUTANTS_SESSIONS = [
  {
    id: 'session-survit-a-la-deconnexion',
    exigence: 'SC.SSI/IE.38',
    description: 'La déconnexion montre la page de connexion, mais la session reste ouverte.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.acces-reauthentifie' }],
    // Le rapprochement passe d'un compte à l'autre en se déconnectant.
    admis: ['SC.PSC.02.01'],
  },
  {
    id: 'profil-garde-par-le-navigateur',
    exigence: 'SC.SSI/IE.38',
    description:
      'Le navigateur peut garder la page du profil : le retour arrière la montre encore.',
    tue: [{ scenario: SCENARIO, constat: 'ssi.retour-arriere' }],
  },
] as const satisfies readonly Mutant[]
