import type { Mutant } from '../mutant.ts'

/** Les quatre statuts (INS.22 à INS.25). */
export const MUTANTS_STATUTS = [
  {
    id: 'statut-initial-valide',
    exigence: 'INS.22',
    description: 'Une identité sans INS ni titre contrôlé est dite validée.',
    tue: [{ scenario: 'INS.22.01', constat: 'ins.statut-affiche' }],
    admis: [
      'INS.23.01',
      'INS.24.01',
      'INS.25.01',
      'INS.25.02',
      'INS.20.01',
      'INS.43.01',
      'INS.32.01',
      'INS.45.01',
    ],
  },
  {
    id: 'recuperation-reste-provisoire',
    exigence: 'INS.23',
    description: "Une identité issue d'INSi sans titre contrôlé reste provisoire.",
    tue: [{ scenario: 'INS.23.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.25.02', 'INS.38.01', 'INS.46.01'],
  },
  {
    id: 'premier-appel-avec-lieu',
    exigence: 'INS.23',
    description: 'Le premier appel par les traits envoie le code du lieu de naissance.',
    tue: [
      { scenario: 'INS.23.01', constat: 'ins.appel-unique-sans-lieu' },
      { scenario: 'INS.25.01', constat: 'ins.appel-unique-sans-lieu' },
    ],
    admis: ['INS.13.01', 'INS.40.02'],
  },
  {
    id: 'validation-sans-effet',
    exigence: 'INS.24',
    description: 'Une identité contrôlée sur un titre, sans INS, reste provisoire.',
    tue: [{ scenario: 'INS.24.01', constat: 'ins.statut-affiche' }],
    admis: ['INS.25.01', 'INS.20.01', 'INS.20.02', 'INS.26.01', 'INS.32.03'],
  },
  {
    id: 'ins-qualifie-sans-insi',
    exigence: 'INS.25',
    description: "Un titre contrôlé suffit à qualifier une identité qui ne vient pas d'INSi.",
    tue: [
      { scenario: 'INS.24.01', constat: 'ins.statut-affiche' },
      { scenario: 'INS.25.01', constat: 'ins.statut-affiche' },
    ],
    admis: ['INS.20.01', 'INS.20.02', 'INS.26.01', 'INS.32.03'],
  },
  {
    id: 'qualification-apres-validation-perdue',
    exigence: 'INS.25',
    description: "Accepter la réponse d'INSi efface le contrôle du titre d'identité.",
    tue: [{ scenario: 'INS.25.01', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'qualification-apres-recuperation-perdue',
    exigence: 'INS.25',
    description: "Contrôler un titre d'identité efface l'INS déjà récupérée.",
    tue: [{ scenario: 'INS.25.02', constat: 'ins.statut-affiche' }],
  },
  {
    id: 'historique-sans-auteur',
    exigence: 'INS.25',
    description: "L'historique de l'identité ne dit pas qui a changé le statut.",
    tue: [
      { scenario: 'INS.25.01', constat: 'ins.historique-statuts' },
      { scenario: 'INS.25.02', constat: 'ins.historique-statuts' },
    ],
    admis: ['INS.26.01'],
  },
  {
    id: 'historique-sans-statut',
    exigence: 'INS.25',
    description: "L'historique de l'identité ne garde pas les statuts successifs.",
    tue: [
      { scenario: 'INS.25.01', constat: 'ins.historique-statuts' },
      { scenario: 'INS.25.02', constat: 'ins.historique-statuts' },
    ],
    admis: ['INS.26.01'],
  },
] as const satisfies readonly Mutant[]
