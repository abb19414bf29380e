import type { Mutant } from '../mutant.ts'

/** Attributs d'un professionnel (SC.SSI/IE.33). */
export const MUTANTS_PROFESSIONNELS = [
  {
    id: 'identifiant-prive-absent',
    exigence: 'SC.SSI/IE.33',
    description: "L'identité d'un professionnel n'a pas d'identifiant privé.",
    tue: [{ scenario: 'SC.SSI/IE.33.01', constat: 'ssi.identifiant-prive' }],
  },
  {
    id: 'nom-exercice-absent',
    exigence: 'SC.SSI/IE.33',
    description: "Le nom d'exercice n'est pas distingué du nom.",
    tue: [{ scenario: 'SC.SSI/IE.33.01', constat: 'ssi.nom-exercice' }],
  },
] as const satisfies readonly Mutant[]
