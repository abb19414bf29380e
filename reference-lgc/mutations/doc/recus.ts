import type { Mutant } from '../mutant.ts'

/** Documents reçus : liste des non-lus, rattachement, classement (MSS, ERGO, FLUX). */
export const MUTANTS_RECUS = [
  {
    id: 'recu-classe-malgre-ins',
    exigence: 'MSS.23',
    description: "Un document se classe dans un dossier qui n'a pas son INS.",
    tue: [{ scenario: 'MSS.23.01', constat: 'mss.mauvais-patient-refuse' }],
    admis: ['MSS.25.01', 'ERGO.01.01'],
  },
  {
    id: 'recu-traits-non-compares',
    exigence: 'ERGO.01',
    description: 'Les traits du document et ceux du patient proposé ne sont pas côte à côte.',
    tue: [{ scenario: 'ERGO.01.01', constat: 'ergo.traits-compares' }],
    admis: ['MSS.23.01'],
  },
  {
    id: 'recu-metadonnees-absentes',
    exigence: 'MSS.24',
    description: 'La liste des non-lus ne montre ni l’auteur, ni l’acte, ni la prise en charge.',
    tue: [{ scenario: 'MSS.24.01', constat: 'mss.metadonnees-liste' }],
  },
  {
    id: 'recu-classe-sans-type',
    exigence: 'MSS.25',
    description: 'Le document classé perd son type et sa date.',
    tue: [{ scenario: 'MSS.25.01', constat: 'mss.metadonnees-classees' }],
    admis: ['MSS.23.01'],
  },
  {
    id: 'recu-classement-en-deux-clics',
    exigence: 'MSS.25',
    description:
      'Un document à l’identité exacte ne se classe pas depuis la liste : il faut l’ouvrir.',
    tue: [{ scenario: 'MSS.25.01', constat: 'mss.un-clic' }],
  },
  {
    id: 'recu-plus-anciens-en-tete',
    exigence: 'ERGO.02',
    description: 'La liste des non-lus commence par les documents les plus anciens.',
    tue: [{ scenario: 'ERGO.02.01', constat: 'ergo.recents-en-tete' }],
  },
  {
    id: 'recu-filtre-inerte',
    exigence: 'ERGO.02',
    description: 'Le filtre par type de la liste des non-lus ne retire rien.',
    tue: [{ scenario: 'ERGO.02.01', constat: 'ergo.filtre-type' }],
  },
  {
    id: 'recu-non-lus-absents-ouverture',
    exigence: 'ERGO.03',
    description: "À l'ouverture, rien ne signale les documents non lus.",
    tue: [{ scenario: 'ERGO.03.01', constat: 'ergo.non-lus-ouverture' }],
  },
  {
    id: 'recu-pdf-non-montre',
    exigence: 'PROV.FLUXE.01',
    description: "Le PDF d'un document reçu n'est ni montré ni offert.",
    tue: [
      { scenario: 'PROV.FLUXE.01.01', constat: 'flux.document-lisible' },
      { scenario: 'PROV.FLUXE.02.01', constat: 'flux.document-lisible' },
      { scenario: 'PROV.FLUXE.03.01', constat: 'flux.document-lisible' },
      { scenario: 'PROV.FLUXE.04.01', constat: 'flux.document-lisible' },
      { scenario: 'PROV.FLUXE.05.01', constat: 'flux.document-lisible' },
      { scenario: 'PROV.FLUXE.06.01', constat: 'flux.document-lisible' },
    ],
    admis: ['PROV.FLUXE.07.01', 'BIO.06.01'],
  },
  {
    id: 'recu-type-inconnu-refuse',
    exigence: 'PROV.FLUXE.07',
    description: 'Un document de type inconnu est refusé.',
    tue: [{ scenario: 'PROV.FLUXE.07.01', constat: 'flux.classe' }],
  },
] as const satisfies readonly Mutant[]
