import type { Mutant } from '../mutant.ts'

/** Récupération : relance, traces et authentification (INS.40, INS.41, INS.53). */
export const MUTANTS_RECUPERATION = [
  {
    id: 'relance-sans-lieu',
    exigence: 'INS.40',
    description: 'Quand INSi trouve plusieurs identités, le second appel part encore sans lieu.',
    tue: [{ scenario: 'INS.40.02', constat: 'ins.relance-avec-lieu' }],
  },
  {
    id: 'journal-code-echec-tu',
    exigence: 'INS.40',
    description: 'Le journal ne garde le code retour que des appels qui ont réussi.',
    tue: [{ scenario: 'INS.40.02', constat: 'ins.journal-code-retour' }],
  },
  {
    id: 'journal-sans-modalite',
    exigence: 'INS.40',
    description:
      'Le journal ne dit pas si le patient a été cherché par sa carte ou par ses traits.',
    tue: [
      { scenario: 'INS.40.01', constat: 'ins.journal-modalite' },
      { scenario: 'INS.40.02', constat: 'ins.journal-modalite' },
    ],
    admis: ['INS.41.01', 'INS.41.02'],
  },
  {
    id: 'journal-sans-oid',
    exigence: 'INS.41',
    description: "Le journal d'un code 00 garde le matricule rendu sans son OID.",
    tue: [
      { scenario: 'INS.41.01', constat: 'ins.journal-matricule' },
      { scenario: 'INS.41.02', constat: 'ins.journal-matricule' },
    ],
  },
  {
    id: 'journal-sans-traits-recus',
    exigence: 'INS.41',
    description: "Le journal d'un code 00 ne garde pas les traits rendus.",
    tue: [
      { scenario: 'INS.41.01', constat: 'ins.journal-traits' },
      { scenario: 'INS.41.02', constat: 'ins.journal-traits' },
    ],
  },
  {
    id: 'journal-sans-historique-matricules',
    exigence: 'INS.41',
    description: "Le journal d'un code 00 ne garde que le matricule actif, pas les anciens.",
    tue: [
      { scenario: 'INS.41.01', constat: 'ins.journal-historique-matricules' },
      { scenario: 'INS.41.02', constat: 'ins.journal-historique-matricules' },
    ],
  },
  {
    id: 'certificat-organisation-non-trace',
    exigence: 'INS.53',
    description: "Le journal dit le mode d'authentification sans le certificat employé.",
    tue: [{ scenario: 'INS.53.01', constat: 'ins.certificat-trace' }],
  },
  {
    id: 'certificat-organisation-ignore',
    exigence: 'INS.53',
    description:
      "L'appel part sous l'assertion du professionnel alors que le certificat d'organisation est choisi.",
    tue: [{ scenario: 'INS.53.01', constat: 'ins.appelant-organisation' }],
  },
] as const satisfies readonly Mutant[]
