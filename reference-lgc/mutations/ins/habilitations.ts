import type { Mutant } from '../mutant.ts'

/** Droits sur l'identité et sur INSi (INS.05, INS.06). */
export const MUTANTS_HABILITATIONS = [
  {
    id: 'droit-ins-ignore',
    exigence: 'INS.05',
    description: 'Le droit de consulter les identités est réglable, mais sans effet.',
    tue: [{ scenario: 'INS.05.01', constat: 'ins.identite-inaccessible' }],
  },
  {
    id: 'droit-appel-ignore',
    exigence: 'INS.06',
    description: "Le droit d'appeler INSi est réglable, mais sans effet.",
    tue: [{ scenario: 'INS.06.01', constat: 'ins.appel-refuse' }],
  },
] as const satisfies readonly Mutant[]
