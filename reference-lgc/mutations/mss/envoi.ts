import type { Mutant } from '../mutant.ts'

/** Les scénarios où part un document. */
const ENVOIS_DE_DOCUMENT = [
  'MSS.01.01',
  'MSS.02.01',
  'MSS.13.01',
  'MSS.14.01',
  'MSS.21.01',
  'PROV.FLUXS.01.01',
  'PROV.FLUXS.04.01',
  'SC.MSS/CONF.21.01',
] as const

/** Les scénarios où part un message, avec ou sans document. */
const ENVOIS = [
  ...ENVOIS_DE_DOCUMENT,
  'MSS.09.01',
  'MSS.10.01',
  'MSS.11.01',
  'MSS.12.01',
  'MSS.15.01',
  'MSS.16.01',
  'MSS.18.01',
  'MSS.19.01',
] as const

const sauf = (scenarios: readonly string[], ...ecartes: readonly string[]): readonly string[] =>
  scenarios.filter((scenario) => !ecartes.includes(scenario))

/** Ce que le courriel envoyé dit et porte (MSS.01, MSS.02, MSS.10 à MSS.18, MSS.21). */
export const MUTANTS_ENVOI_MSS = [
  {
    id: 'mss-objet-libre',
    exigence: 'MSS.01',
    description: 'L’objet d’un courriel qui porte un document n’a pas le préfixe convenu.',
    tue: [{ scenario: 'MSS.01.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS_DE_DOCUMENT, 'MSS.01.01'),
  },
  {
    id: 'mss-sans-archive',
    exigence: 'MSS.01',
    description: 'Le document part en PDF seul, sans archive IHE_XDM.',
    tue: [{ scenario: 'MSS.01.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS_DE_DOCUMENT, 'MSS.01.01'),
  },
  {
    id: 'mss-archive-et-pdf-differents',
    exigence: 'MSS.01',
    description: 'Le PDF joint n’est pas celui que l’archive porte.',
    tue: [{ scenario: 'MSS.01.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS_DE_DOCUMENT, 'MSS.01.01'),
  },
  {
    id: 'mss-renvoi-apres-coupure',
    exigence: 'MSS.01',
    description: 'Un courriel dont la réponse s’est perdue repart sans que personne le demande.',
    tue: [{ scenario: 'MSS.01.01', constat: 'protocole.mss' }],
  },
  {
    id: 'mss-annule-remplace-absent',
    exigence: 'MSS.02',
    description: 'La nouvelle version d’un document part sans la mention d’annulation.',
    tue: [{ scenario: 'MSS.02.01', constat: 'mss.annule-remplace' }],
  },
  {
    id: 'mss-identifiant-repete',
    exigence: 'MSS.10',
    description: 'Deux courriels portent le même Message-ID.',
    tue: [{ scenario: 'MSS.10.01', constat: 'protocole.mss' }],
    admis: ['MSS.01.01', 'MSS.02.01'],
  },
  {
    id: 'mss-fil-rompu',
    exigence: 'MSS.11',
    description: 'Une réponse ne cite pas le message auquel elle répond.',
    tue: [{ scenario: 'MSS.11.01', constat: 'mss.fil' }],
    admis: ['MSS.02.01'],
  },
  {
    id: 'mss-corps-html-seul',
    exigence: 'MSS.12',
    description: 'Le corps n’est qu’en HTML, sans partie texte.',
    tue: [{ scenario: 'MSS.12.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS, 'MSS.12.01'),
  },
  {
    id: 'mss-mention-automatique-absente',
    exigence: 'MSS.13',
    description: 'Un message d’une boîte applicative ne dit pas qu’il est automatique.',
    tue: [{ scenario: 'MSS.13.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS, 'MSS.09.01', 'MSS.13.01', 'MSS.15.01'),
  },
  {
    id: 'mss-usager-non-qualifie',
    exigence: 'MSS.14',
    description: 'L’adresse d’un patient est construite d’une identité non qualifiée.',
    tue: [{ scenario: 'MSS.14.02', constat: 'protocole.mss' }],
  },
  {
    id: 'mss-usager-sans-cle',
    exigence: 'MSS.14',
    description: 'L’adresse d’un patient est son matricule sans sa clé.',
    tue: [{ scenario: 'MSS.14.01', constat: 'protocole.mss' }],
    admis: ['MSS.21.01', 'SC.MSS/CONF.21.01', 'PROV.FLUXS.04.01'],
  },
  {
    id: 'mss-libelle-absent',
    exigence: 'MSS.15',
    description: 'L’expéditeur n’est qu’une adresse, sans libellé.',
    tue: [{ scenario: 'MSS.15.01', constat: 'protocole.mss' }],
    admis: sauf(ENVOIS, 'MSS.15.01'),
  },
  {
    id: 'mss-accuse-non-demande',
    exigence: 'MSS.16',
    description: 'L’accusé de remise choisi n’est pas demandé.',
    tue: [{ scenario: 'MSS.16.01', constat: 'mss.accuse-demande' }],
    admis: ['MSS.19.01'],
  },
  {
    id: 'mss-retour-ignore',
    exigence: 'MSS.18',
    description: 'L’adresse de retour réglée n’est pas dans le courriel.',
    tue: [{ scenario: 'MSS.18.01', constat: 'mss.adresse-retour' }],
  },
  {
    id: 'mss-accuse-non-montre',
    exigence: 'MSS.19',
    description: 'L’accusé reçu n’est pas montré sur le message envoyé.',
    tue: [{ scenario: 'MSS.19.01', constat: 'mss.accuse-affiche' }],
  },
  {
    id: 'mss-refus-patient-ignore',
    exigence: 'MSS.20',
    description: 'Un document part au patient malgré son refus.',
    tue: [{ scenario: 'MSS.20.01', constat: 'mss.aucun-envoi' }],
  },
  {
    id: 'mss-usager-sans-pdf',
    exigence: 'MSS.21',
    description: 'Le patient reçoit l’archive sans le PDF qu’il saurait lire.',
    tue: [{ scenario: 'MSS.21.01', constat: 'protocole.mss' }],
    admis: ['MSS.14.01', 'PROV.FLUXS.04.01', 'SC.MSS/CONF.21.01'],
  },
  {
    id: 'mss-refus-professionnel-ignore',
    exigence: 'MSS.22',
    description: 'Un document part à un professionnel malgré le refus du patient.',
    tue: [{ scenario: 'MSS.22.01', constat: 'mss.aucun-envoi' }],
  },
  {
    id: 'mss-fin-ignoree',
    exigence: 'SC.MSS/CONF.21',
    description: 'Le patient n’est pas prévenu que l’échange est clos.',
    tue: [{ scenario: 'SC.MSS/CONF.21.01', constat: 'mss.echange-clos' }],
  },
] as const satisfies readonly Mutant[]
