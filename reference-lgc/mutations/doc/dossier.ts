import type { Mutant } from '../mutant.ts'

/** Ce que le dossier médical, le papier et les rappels de VSM doivent tenir (DOC.01 à DOC.09). */
export const MUTANTS_DOSSIER = [
  {
    id: 'ordonnance-sans-marque-pdf-a',
    exigence: 'DOC.01',
    description: "Le PDF d'une ordonnance ne se déclare pas PDF/A-1 : ni XMP, ni profil de sortie.",
    tue: [{ scenario: 'DOC.01.01', constat: 'doc.pdf-a-1' }],
    admis: ['PROV.FLUXS.02.01', 'DOC.04.01'],
  },
  {
    id: 'ordonnance-police-non-embarquee',
    exigence: 'DOC.01',
    description: "Le PDF d'une ordonnance emploie une police qu'il n'embarque pas.",
    tue: [{ scenario: 'DOC.01.01', constat: 'doc.pdf-a-1' }],
    admis: ['PROV.FLUXS.02.01', 'DOC.04.01'],
  },
  {
    id: 'remplacement-non-annonce',
    exigence: 'DOC.02',
    description: "Une nouvelle version n'annonce pas qu'elle annule et remplace la précédente.",
    tue: [{ scenario: 'DOC.02.01', constat: 'doc.annule-et-remplace' }],
  },
  {
    id: 'liaison-sans-datamatrix',
    exigence: 'DOC.03',
    description: "La lettre de liaison d'un patient qualifié ne porte pas de datamatrix INS.",
    tue: [{ scenario: 'DOC.03.01', constat: 'ins.datamatrix-present' }],
    admis: ['PROV.FLUXS.01.01'],
  },
  {
    id: 'liaison-datamatrix-d-un-autre',
    exigence: 'DOC.03',
    description: "Le datamatrix de la lettre de liaison est celui d'un autre patient.",
    tue: [{ scenario: 'DOC.03.01', constat: 'ins.datamatrix-identite' }],
    admis: ['PROV.FLUXS.01.01'],
  },
  {
    id: 'ordonnance-sans-ins',
    exigence: 'DOC.04',
    description: "L'ordonnance imprimée d'un patient qualifié ne porte pas son INS.",
    tue: [{ scenario: 'DOC.04.01', constat: 'ins.edition-mentions' }],
    admis: ['PROV.FLUXS.02.01'],
  },
  {
    id: 'papier-sans-destinataires',
    exigence: 'DOC.05',
    description: 'Le PDF ne nomme pas les destinataires du document.',
    tue: [{ scenario: 'DOC.05.01', constat: 'doc.destinataires-imprimes' }],
  },
  {
    id: 'papier-sans-mention-rgpd',
    exigence: 'DOC.06',
    description: "Le PDF ne porte pas le texte d'information du patient réglé par le site.",
    tue: [{ scenario: 'DOC.06.01', constat: 'doc.mention-imprimee' }],
  },
  {
    id: 'ecran-sans-mention-rgpd',
    exigence: 'DOC.06',
    description: "L'affichage du document ne porte pas le texte d'information du patient.",
    tue: [{ scenario: 'DOC.06.01', constat: 'doc.mention-affichee' }],
  },
  {
    id: 'rappel-vsm-sans-ald',
    exigence: 'DOC.08',
    description: 'Les règles de rappel de VSM portant sur l’ALD ne sont pas appliquées.',
    tue: [{ scenario: 'DOC.08.01', constat: 'doc.rappel-du' }],
    admis: ['DOC.09.01'],
  },
  {
    id: 'rappel-vsm-changement-perdu',
    exigence: 'DOC.09',
    description: 'Le changement d’un rappel de VSM est annoncé fait, et n’est pas gardé.',
    tue: [{ scenario: 'DOC.09.01', constat: 'doc.rappel-reporte' }],
  },
] as const satisfies readonly Mutant[]
