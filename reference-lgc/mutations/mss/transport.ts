import type { Mutant } from '../mutant.ts'

/** La connexion avec l'opérateur (MSS.03 à MSS.09). */
export const MUTANTS_TRANSPORT_MSS = [
  {
    id: 'mss-sans-tls',
    exigence: 'MSS.03',
    description: 'Quand l’opérateur n’offre pas le chiffrement, le logiciel continue en clair.',
    tue: [{ scenario: 'MSS.03.01', constat: 'protocole.mss' }],
  },
  {
    id: 'mss-tls-ancien',
    exigence: 'MSS.04',
    description: 'Un opérateur limité à TLS 1.1 est accepté.',
    tue: [{ scenario: 'MSS.04.01', constat: 'protocole.mss' }],
  },
  {
    id: 'mss-suite-faible',
    exigence: 'MSS.05',
    description: 'Une suite de chiffrement hors liste est acceptée.',
    tue: [{ scenario: 'MSS.05.01', constat: 'protocole.mss' }],
  },
  {
    id: 'mss-igc-sante-refusee',
    exigence: 'MSS.06',
    description: 'Le certificat d’un opérateur émis par l’IGC-Santé est refusé.',
    tue: [{ scenario: 'MSS.06.01', constat: 'mss.connexion-etablie' }],
    admis: [
      'MSS.03.01',
      'MSS.04.01',
      'MSS.05.01',
      'MSS.07.01',
      'MSS.08.01',
      'SC.MSS/CONF.22.01',
      'SC.MSS/CONF.27.01',
    ],
  },
  {
    id: 'mss-autorite-etrangere',
    // La vague 1 ne l’interdit pas : MSS.06 demande d’accepter l’IGC-Santé, CONF.27 de n’accepter qu’elle.
    exigence: 'SC.MSS/CONF.27',
    description: 'Un certificat qui ne vient pas de l’IGC-Santé est accepté.',
    tue: [{ scenario: 'SC.MSS/CONF.27.01', constat: 'mss.connexion-refusee' }],
  },
  {
    id: 'mss-certificat-expire',
    exigence: 'MSS.07',
    description: 'Un opérateur au certificat expiré est accepté.',
    tue: [{ scenario: 'MSS.07.01', constat: 'mss.connexion-refusee' }],
  },
  {
    id: 'mss-certificat-revoque',
    exigence: 'MSS.08',
    description: 'Un opérateur au certificat révoqué est accepté.',
    tue: [{ scenario: 'MSS.08.01', constat: 'mss.connexion-refusee' }],
  },
  {
    id: 'mss-liste-non-gardee',
    exigence: 'SC.MSS/CONF.22',
    description: 'La liste de révocation n’est pas gardée : sans elle à lire, rien ne se connecte.',
    tue: [{ scenario: 'SC.MSS/CONF.22.01', constat: 'mss.connexion-etablie' }],
  },
  {
    id: 'mss-mailiz-public',
    exigence: 'MSS.09',
    description: 'Une boîte Mailiz est jointe par les points d’entrée publics.',
    tue: [{ scenario: 'MSS.09.01', constat: 'mss.point-entree' }],
  },
] as const satisfies readonly Mutant[]
