import type { Mutant } from '../mutant.ts'

/** Champs enregistrables et affichés (INS.01, INS.02). */
export const MUTANTS_CHAMPS = [
  {
    id: 'champ-oid-absent',
    exigence: 'INS.01',
    description: "La fiche d'une identité issue d'INSi ne montre pas son OID.",
    tue: [{ scenario: 'INS.01.01', constat: 'ins.champs-presents' }],
    admis: [
      'INS.01.04',
      'INS.02.01',
      'INS.13.01',
      'INS.32.02',
      'INS.32.04',
      'INS.38.01',
      'INS.39.01',
      'INS.46.01',
    ],
  },
  {
    id: 'nom-accents-acceptes',
    exigence: 'INS.01',
    description: 'Le nom de naissance est enregistré avec ses minuscules et ses accents.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'nom-tronque',
    exigence: 'INS.01',
    description: 'Le nom de naissance est coupé à 50 caractères.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'nom-apostrophe-refusee',
    exigence: 'INS.01',
    description: 'Un nom de naissance à tiret ou à apostrophe est refusé.',
    tue: [{ scenario: 'INS.01.02', constat: 'ins.nom-enregistre' }],
  },
  {
    id: 'jour-hors-bornes-accepte',
    exigence: 'INS.01',
    description: 'Un jour de naissance hors de 1 à 31 est accepté.',
    tue: [{ scenario: 'INS.01.03', constat: 'ins.date-refusee' }],
  },
  {
    id: 'mois-hors-bornes-accepte',
    exigence: 'INS.01',
    description: 'Un mois de naissance hors de 1 à 12 est accepté.',
    tue: [{ scenario: 'INS.01.03', constat: 'ins.date-refusee' }],
  },
  {
    id: 'nss-libelle-ins',
    exigence: 'INS.01',
    description: "Le champ du numéro d'assuré porte le mot INS dans son libellé.",
    tue: [{ scenario: 'INS.01.04', constat: 'ins.nss-distinct' }],
  },
  {
    id: 'matricule-sans-nature',
    exigence: 'INS.02',
    description: "Le matricule INS s'affiche sans sa nature, NIR ou NIA.",
    tue: [{ scenario: 'INS.02.01', constat: 'ins.matricule-nature' }],
  },
  {
    id: 'prenom-utilise-non-affichable',
    exigence: 'INS.02',
    description: "Le prénom utilisé n'est plus ajoutable une fois l'affichage réglé.",
    tue: [{ scenario: 'INS.02.01', constat: 'ins.champs-presents' }],
    admis: ['INS.01.01'],
  },
] as const satisfies readonly Mutant[]
