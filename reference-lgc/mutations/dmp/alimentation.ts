import type { Mutant } from '../mutant.ts'

/** Alimentation : envoi, retenue, remplacement, suppression, masquage (DMP.01 à DMP.03, vague 2). */
export const MUTANTS_ALIMENTATION_DMP = [
  {
    id: 'dmp-sans-envoi-automatique',
    exigence: 'DMP.01',
    description: 'Un document validé attend un geste pour partir au DMP.',
    tue: [{ scenario: 'DMP.01.01', constat: 'dmp.envoi-automatique' }],
    admis: [
      'PROV.FLUXS.01.01',
      'DMP.02.01',
      'DMP.03.01',
      'PROV.FLUXS.02.01',
      'SC.DMP/CONF.09.BIS.01',
      'SC.DMP/ALI/PROG.03.01',
      'SC.DMP/ALI/PROG.07.01',
    ],
  },
  {
    id: 'dmp-sans-ins-qualifiee',
    exigence: 'DMP.01',
    description: 'Un document part au DMP sous une identité récupérée mais non qualifiée.',
    tue: [{ scenario: 'DMP.01.01', constat: 'dmp.ins-qualifiee' }],
  },
  {
    id: 'dmp-malgre-opposition',
    exigence: 'SC.DMP/CONF.09.BIS',
    description: 'Un document part au DMP malgré l’opposition du patient.',
    tue: [{ scenario: 'SC.DMP/CONF.09.BIS.01', constat: 'dmp.opposition-respectee' }],
  },
  {
    id: 'dmp-retenue-ignoree',
    exigence: 'SC.DMP/ALI/PROG.03',
    description: 'Un document retenu avant validation part quand même.',
    tue: [{ scenario: 'SC.DMP/ALI/PROG.03.01', constat: 'dmp.retenue' }],
  },
  {
    id: 'dmp-envoie-deux-fois',
    exigence: 'DMP.01',
    description: 'Chaque document est versé une seconde fois, sous un autre numéro.',
    tue: [{ scenario: 'DMP.01.01', constat: 'dmp.une-seule-fois' }],
    admis: [
      'PROV.FLUXS.01.01',
      'DMP.02.01',
      'DMP.03.01',
      'SC.DMP/ALI/PROG.07.01',
      'PROV.FLUXS.02.01',
    ],
  },
  {
    id: 'dmp-perd-la-file',
    exigence: 'SC.DMP/ALI/PROG.07',
    description: 'Un envoi que le DMP n’a pas pu recevoir n’est jamais refait.',
    tue: [{ scenario: 'SC.DMP/ALI/PROG.07.01', constat: 'dmp.reprise' }],
  },
  {
    id: 'dmp-remplace-comme-nouveau',
    exigence: 'DMP.02',
    description:
      'Une nouvelle version part comme un document de plus : l’ancienne reste en vigueur.',
    tue: [{ scenario: 'DMP.02.01', constat: 'dmp.remplacement' }],
  },
  {
    id: 'dmp-suppression-locale',
    exigence: 'DMP.02',
    description: 'Un document supprimé du dossier reste au DMP.',
    tue: [{ scenario: 'DMP.02.01', constat: 'dmp.suppression' }],
  },
  {
    id: 'dmp-masquage-errone',
    exigence: 'DMP.03',
    description: 'Un document masqué aux professionnels part comme invisible au patient.',
    tue: [{ scenario: 'DMP.03.01', constat: 'dmp.masquage' }],
  },
] as const satisfies readonly Mutant[]
