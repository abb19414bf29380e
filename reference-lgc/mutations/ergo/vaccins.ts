import type { Mutant } from '../mutant.ts'

/** Ce que la lecture d'une boîte de vaccin doit tenir (ERGO.04). */
export const MUTANTS_VACCINS = [
  {
    id: 'vaccin-serie-dans-le-lot',
    exigence: 'ERGO.04',
    description: 'Le séparateur est ignoré : le numéro de série s’ajoute au numéro de lot.',
    tue: [{ scenario: 'ERGO.04.01', constat: 'ergo.vaccin-lot' }],
  },
  {
    id: 'vaccin-fin-de-mois-au-premier',
    exigence: 'ERGO.04',
    description: 'Une péremption sans jour vaut le premier du mois au lieu du dernier.',
    tue: [{ scenario: 'ERGO.04.01', constat: 'ergo.vaccin-peremption' }],
  },
  {
    id: 'vaccin-cip-perdu',
    exigence: 'ERGO.04',
    description: 'Le code CIP lu sur la boîte n’entre pas dans le dossier.',
    tue: [{ scenario: 'ERGO.04.01', constat: 'ergo.vaccin-cip' }],
  },
] as const satisfies readonly Mutant[]
