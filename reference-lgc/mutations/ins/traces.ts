import type { Mutant } from '../mutant.ts'

/** Traces des accès et des appels (INS.03, INS.04). */
export const MUTANTS_TRACES = [
  {
    id: 'acces-non-trace',
    exigence: 'INS.03',
    description: 'Seuls les accès du responsable du cabinet laissent une trace.',
    tue: [{ scenario: 'INS.03.01', constat: 'ins.acces-trace' }],
  },
  {
    id: 'appel-insi-auteur-perdu',
    exigence: 'INS.04',
    description: 'Le journal attribue tous les appels INSi au responsable du cabinet.',
    tue: [{ scenario: 'INS.04.01', constat: 'ins.appel-trace' }],
  },
] as const satisfies readonly Mutant[]
