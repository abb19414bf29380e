import type { Mutant } from '../mutant.ts'

/** Version visible (PROV.VERS.01). */
export const MUTANTS_VERSION = [
  {
    id: 'version-perimee',
    exigence: 'PROV.VERS.01',
    description:
      "L'écran d'information montre un numéro de version oublié d'une ancienne livraison.",
    tue: [{ scenario: 'PROV.VERS.01.01', constat: 'ssi.version' }],
  },
] as const satisfies readonly Mutant[]
