import type { Mutant } from '../mutant.ts'

/** Champs obligatoires à la création (INS.11, INS.12). */
export const MUTANTS_CREATION = [
  {
    id: 'creation-sans-lieu-acceptee',
    exigence: 'INS.11',
    description: 'Un patient peut être créé sans code du lieu de naissance.',
    tue: [{ scenario: 'INS.11.01', constat: 'ins.creation-refusee' }],
  },
  {
    id: 'creation-sans-sexe-acceptee',
    exigence: 'INS.11',
    description: 'Un patient peut être créé sans que son sexe soit renseigné.',
    tue: [{ scenario: 'INS.11.01', constat: 'ins.creation-refusee' }],
  },
  {
    id: 'champ-supplementaire-obligatoire',
    exigence: 'INS.12',
    description: 'La liste des prénoms est exigée quand le lieu de naissance est inconnu.',
    tue: [{ scenario: 'INS.12.01', constat: 'ins.creation-acceptee' }],
  },
] as const satisfies readonly Mutant[]
