import type { Mutant } from '../mutant.ts'

/** Ce que les conditions d'utilisation doivent dire (ERGO.05). */
export const MUTANTS_CONDITIONS = [
  {
    id: 'conditions-sans-rgpd',
    exigence: 'ERGO.05',
    description:
      'Les conditions d’utilisation ne disent rien du RGPD, à l’écran ni dans le fichier.',
    tue: [{ scenario: 'ERGO.05.01', constat: 'ergo.conditions-sujets' }],
  },
] as const satisfies readonly Mutant[]
