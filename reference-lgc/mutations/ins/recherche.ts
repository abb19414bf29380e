import type { Mutant } from '../mutant.ts'

/** Recherche d'antériorité (INS.07 à INS.10). */
export const MUTANTS_RECHERCHE = [
  {
    id: 'recherche-date-premier-seul',
    exigence: 'INS.07',
    description: "La recherche par la seule date de naissance ne rend qu'un patient.",
    tue: [{ scenario: 'INS.07.01', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-nom-utilise-ignoree',
    exigence: 'INS.07',
    description: "Date et début de nom : le nom utilisé n'est pas comparé.",
    tue: [
      { scenario: 'INS.07.02', constat: 'ins.recherche-exacte' },
      { scenario: 'INS.07.03', constat: 'ins.recherche-exacte' },
    ],
  },
  {
    id: 'recherche-nom-naissance-ignoree',
    exigence: 'INS.07',
    description: "Date et début de nom : le nom de naissance n'est pas comparé.",
    tue: [
      { scenario: 'INS.07.02', constat: 'ins.recherche-exacte' },
      { scenario: 'INS.07.03', constat: 'ins.recherche-exacte' },
    ],
    admis: ['INS.09.01', 'INS.09.03', 'INS.09.04'],
  },
  {
    id: 'recherche-liste-prenoms-ignoree',
    exigence: 'INS.07',
    description: "Date et début de prénom : la liste des prénoms n'est pas comparée.",
    tue: [{ scenario: 'INS.07.04', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-prenom-utilise-ignoree',
    exigence: 'INS.07',
    description: "Date et début de prénom : le prénom utilisé n'est pas comparé.",
    tue: [{ scenario: 'INS.07.05', constat: 'ins.recherche-exacte' }],
    admis: ['INS.07.04'],
  },
  {
    id: 'recherche-cle-non-controlee',
    exigence: 'INS.08',
    description: "Un matricule dont la clé est fausse est cherché comme s'il était juste.",
    tue: [{ scenario: 'INS.08.01', constat: 'ins.recherche-refusee' }],
  },
  {
    id: 'recherche-cle-facultative',
    exigence: 'INS.08',
    description: 'Un matricule de treize caractères, sans clé, est accepté.',
    tue: [{ scenario: 'INS.08.01', constat: 'ins.recherche-refusee' }],
  },
  {
    id: 'recherche-tiret-significatif',
    exigence: 'INS.09',
    description: 'Un tiret saisi doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.01', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-tiret-enregistre-exige',
    exigence: 'INS.09',
    description: 'Un tiret enregistré doit être saisi pour que le patient soit trouvé.',
    tue: [{ scenario: 'INS.09.02', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-double-tiret-significatif',
    exigence: 'INS.09',
    description: 'Un double tiret saisi doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.03', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-apostrophe-significative',
    exigence: 'INS.09',
    description: 'Une apostrophe saisie doit se trouver dans le nom enregistré.',
    tue: [{ scenario: 'INS.09.04', constat: 'ins.recherche-exacte' }],
  },
  {
    id: 'recherche-nom-utilise-separee',
    exigence: 'INS.10',
    description: 'Sans date de naissance, seul le nom de naissance est cherché.',
    tue: [{ scenario: 'INS.10.01', constat: 'ins.recherche-exacte' }],
  },
] as const satisfies readonly Mutant[]
