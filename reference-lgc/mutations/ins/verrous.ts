import type { Mutant } from '../mutant.ts'

/** Traits verrouillés et traits toujours modifiables (INS.29 à INS.31). */
export const MUTANTS_VERROUS = [
  {
    id: 'verrou-absent-recuperee',
    exigence: 'INS.29',
    description: "Les traits stricts d'une identité récupérée restent modifiables par tous.",
    tue: [{ scenario: 'INS.29.01', constat: 'ins.traits-verrouilles' }],
    admis: ['INS.30.01'],
  },
  {
    id: 'verrou-absent-qualifiee',
    exigence: 'INS.29',
    description: "Les traits stricts d'une identité qualifiée restent modifiables par tous.",
    tue: [{ scenario: 'INS.29.02', constat: 'ins.traits-verrouilles' }],
    admis: ['INS.30.02'],
  },
  {
    id: 'verrou-un-champ-oublie',
    exigence: 'INS.29',
    description: 'Le verrouillage oublie le code du lieu de naissance.',
    tue: [
      { scenario: 'INS.29.01', constat: 'ins.traits-verrouilles' },
      { scenario: 'INS.29.02', constat: 'ins.traits-verrouilles' },
    ],
    admis: ['INS.30.01', 'INS.30.02'],
  },
  {
    id: 'verrou-invisible',
    exigence: 'INS.30',
    description: "Rien à l'écran ne distingue un champ verrouillé d'un champ modifiable.",
    tue: [
      { scenario: 'INS.30.01', constat: 'ins.verrous-visibles' },
      { scenario: 'INS.30.02', constat: 'ins.verrous-visibles' },
    ],
  },
  {
    id: 'nom-utilise-verrouille',
    exigence: 'INS.31',
    description: "Le nom utilisé d'une identité récupérée ou qualifiée ne se modifie plus.",
    tue: [
      { scenario: 'INS.31.01', constat: 'ins.champ-enregistre' },
      { scenario: 'INS.31.02', constat: 'ins.champ-enregistre' },
    ],
  },
  {
    id: 'coordonnees-verrouillees',
    exigence: 'INS.31',
    description: "Les coordonnées d'une identité récupérée ou qualifiée ne se modifient plus.",
    tue: [
      { scenario: 'INS.31.01', constat: 'ins.coordonnees-enregistrees' },
      { scenario: 'INS.31.02', constat: 'ins.coordonnees-enregistrees' },
    ],
  },
] as const satisfies readonly Mutant[]
