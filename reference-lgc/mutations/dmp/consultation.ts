import type { Mutant } from '../mutant.ts'

/** Consultation : consentement, autorisation, liste, visibilité, traces (vague 2, DMP.05). */
export const MUTANTS_CONSULTATION_DMP = [
  {
    id: 'dmp-consulte-sans-consentement',
    exigence: 'SC.DMP/CONF.06',
    description: 'Le DMP est consulté sans consentement enregistré.',
    tue: [{ scenario: 'SC.DMP/CONF.06.01', constat: 'dmp.consentement' }],
    admis: ['SC.DMP/UX.13.01'],
  },
  {
    id: 'dmp-sans-autorisation',
    exigence: 'SC.DMP/CONF.16',
    description: 'L’autorisation d’accès n’est pas posée au DMP.',
    tue: [{ scenario: 'SC.DMP/CONF.16.01', constat: 'protocole.dmp' }],
    admis: [
      'SC.DMP/CONF.06.01',
      'SC.DMP/UX.13.01',
      'SC.DMP/UX.14.01',
      'SC.DMP/UX.14.BIS.01',
      'SC.DMP/UX.27.01',
      'SC.DMP/CONF.14.01',
    ],
  },
  {
    id: 'dmp-autre-patient',
    exigence: 'DMP.05',
    description: 'La liste d’un patient montre aussi les documents d’un autre.',
    tue: [{ scenario: 'SC.DMP/UX.14.01', constat: 'dmp.bon-patient' }],
  },
  {
    id: 'dmp-invisible-montre-visible',
    exigence: 'SC.DMP/UX.14.BIS',
    description: 'Un document invisible au patient est montré comme visible.',
    tue: [{ scenario: 'SC.DMP/UX.14.BIS.01', constat: 'dmp.invisible-signale' }],
  },
  {
    id: 'dmp-criteres-ignores',
    exigence: 'SC.DMP/UX.27',
    description: 'La recherche n’envoie que son premier critère.',
    tue: [{ scenario: 'SC.DMP/UX.27.01', constat: 'dmp.criteres' }],
  },
  {
    id: 'dmp-acces-non-trace',
    exigence: 'SC.DMP/CONF.14',
    description: 'La lecture d’un document du DMP ne laisse pas de trace.',
    tue: [{ scenario: 'SC.DMP/CONF.14.01', constat: 'dmp.trace-lecture' }],
    admis: ['SC.DMP/UX.14.01'],
  },
  {
    id: 'dmp-dica-sans-cause',
    exigence: 'SC.DMP/UX.13',
    description: 'La liste DICA dit qu’une condition manque, sans la cause.',
    tue: [{ scenario: 'SC.DMP/UX.13.01', constat: 'dmp.dica-cause' }],
  },
] as const satisfies readonly Mutant[]
