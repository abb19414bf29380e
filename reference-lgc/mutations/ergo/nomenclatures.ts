import type { Mutant } from '../mutant.ts'

/** Ce que les nomenclatures, leur recherche et le codage proposé doivent tenir (ERGO.06 à ERGO.08). */
export const MUTANTS_NOMENCLATURES = [
  {
    id: 'nomenclatures-sans-soins-primaires',
    exigence: 'ERGO.06',
    description: 'Ni la CISP-2 ni le DRC ne sont montrés.',
    tue: [{ scenario: 'ERGO.06.01', constat: 'ergo.nomenclature-cisp2' }],
  },
  {
    id: 'nomenclature-sans-codes',
    exigence: 'ERGO.06',
    description: 'La CCAM est nommée, mais aucun de ses codes ne s’affiche.',
    tue: [{ scenario: 'ERGO.06.01', constat: 'ergo.nomenclature-ccam' }],
    admis: ['ERGO.07.01'],
  },
  {
    id: 'completion-tardive',
    exigence: 'ERGO.07',
    description: 'Les propositions ne paraissent qu’à la cinquième lettre.',
    tue: [{ scenario: 'ERGO.07.01', constat: 'ergo.completion-pathologies' }],
  },
  {
    id: 'recherche-sans-medicaments',
    exigence: 'ERGO.07',
    description: 'La recherche ne couvre pas la base de médicaments.',
    tue: [{ scenario: 'ERGO.07.01', constat: 'ergo.completion-medicaments' }],
  },
  {
    id: 'codage-sans-medicaments',
    exigence: 'ERGO.08',
    description: 'À la rédaction, aucun médicament n’est proposé au codage.',
    tue: [{ scenario: 'ERGO.08.01', constat: 'ergo.codage-medicaments' }],
  },
  {
    id: 'codage-filtre-inerte',
    exigence: 'ERGO.08',
    description: 'Le filtre par référentiel ne retire aucune proposition.',
    tue: [{ scenario: 'ERGO.08.01', constat: 'ergo.codage-filtre' }],
  },
] as const satisfies readonly Mutant[]
