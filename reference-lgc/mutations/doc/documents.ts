import type { Mutant } from '../mutant.ts'

/** Les documents produits : en-tête, corps, versions, archive (DOC.01 à DOC.07, flux sortants). */
export const MUTANTS_DOCUMENTS = [
  {
    id: 'serie-changee-au-remplacement',
    exigence: 'DOC.02',
    description: "Une nouvelle version d'un document ouvre une autre série (setId).",
    tue: [{ scenario: 'DOC.02.01', constat: 'doc.remplacement' }],
  },
  {
    id: 'version-non-incrementee',
    exigence: 'DOC.02',
    description: "Une nouvelle version d'un document garde le numéro de l'ancienne.",
    tue: [{ scenario: 'DOC.02.01', constat: 'doc.remplacement' }],
  },
  {
    id: 'cda-sans-destinataires',
    exigence: 'DOC.05',
    description: "L'en-tête CDA ne nomme pas les destinataires du document.",
    tue: [{ scenario: 'DOC.05.01', constat: 'doc.destinataires-en-tete' }],
  },
  {
    id: 'cda-n1-sans-pdf-a',
    exigence: 'DOC.02',
    description: "Le corps du CDA de niveau 1 n'est pas le PDF/A-1 du document.",
    tue: [
      { scenario: 'DOC.02.01', constat: 'doc.regles-cda' },
      { scenario: 'PROV.FLUXS.03.01', constat: 'doc.regles-cda' },
    ],
    admis: ['DOC.03.01', 'DOC.04.01', 'DOC.05.01', 'PROV.FLUXS.02.01', 'PROV.FLUXS.05.01'],
  },
  {
    id: 'type-prescription-faux',
    exigence: 'DOC.04',
    description: "L'ordonnance de médicaments sort sous le type « Prescription (autre) ».",
    tue: [{ scenario: 'DOC.04.01', constat: 'doc.type' }],
    admis: ['PROV.FLUXS.02.01'],
  },
  {
    id: 'vsm-dose-du-recit-fausse',
    exigence: 'DOC.07',
    description: 'Le récit du VSM donne une autre dose que son entrée codée.',
    tue: [{ scenario: 'DOC.07.01', constat: 'doc.recit-et-entrees' }],
    admis: ['PROV.FLUXS.05.01'],
  },
  {
    id: 'vsm-cote-du-recit-faux',
    exigence: 'DOC.07',
    description: "Le récit du VSM place une pathologie de l'autre côté que son entrée codée.",
    tue: [{ scenario: 'DOC.07.01', constat: 'doc.recit-et-entrees' }],
    admis: ['PROV.FLUXS.05.01'],
  },
  {
    id: 'vsm-sans-allergies',
    exigence: 'DOC.07',
    description: "Le VSM n'a pas de section pour les allergies.",
    tue: [
      { scenario: 'DOC.07.01', constat: 'doc.synthese-fidele' },
      { scenario: 'PROV.FLUXS.05.01', constat: 'doc.synthese-fidele' },
    ],
  },
  {
    id: 'xdm-empreinte-fausse',
    exigence: 'PROV.FLUXS.01',
    description: "L'empreinte des métadonnées n'est pas celle du fichier de l'archive.",
    tue: [
      { scenario: 'PROV.FLUXS.01.01', constat: 'mss.archive' },
      { scenario: 'PROV.FLUXS.04.01', constat: 'mss.archive' },
    ],
    admis: ['INS.37.01'],
  },
  {
    id: 'nom-de-fichier-faux',
    exigence: 'DOC.01',
    description: 'Le PDF porte le titre du document au lieu du nom convenu.',
    tue: [{ scenario: 'DOC.01.01', constat: 'doc.nom-fichier' }],
  },
] as const satisfies readonly Mutant[]
