import type { Mutant } from '../mutant.ts'

/** Connexion par Pro Santé Connect : la demande, le retour, la session (PSC.01, SC.PSC.01, SC.PSC.08). */
export const MUTANTS_CONNEXION_PSC = [
  {
    id: 'psc-acr-non-demande',
    exigence: 'PSC.01',
    description: 'La demande de connexion ne porte pas acr_values.',
    tue: [{ scenario: 'PSC.01.01', constat: 'protocole.psc' }],
    admis: ['PSC.01.02', 'PSC.01.03', 'PROV.PSC.01.01', 'PROV.FLUXS.02.01'],
  },
  {
    id: 'psc-portee-insuffisante',
    exigence: 'PSC.01',
    description: 'La demande de connexion ne porte que la portée openid.',
    tue: [{ scenario: 'PSC.01.01', constat: 'protocole.psc' }],
    admis: ['PSC.01.02', 'PSC.01.03', 'PROV.PSC.01.01', 'PROV.FLUXS.02.01'],
  },
  {
    id: 'psc-etat-ignore',
    exigence: 'PSC.01',
    description: 'Une réponse que le navigateur n’a pas demandée est acceptée.',
    tue: [{ scenario: 'PSC.01.01', constat: 'psc.reponse-refusee' }],
  },
  {
    id: 'psc-nonce-ignore',
    exigence: 'PSC.01',
    description: 'Une identité établie pour une autre demande est acceptée.',
    tue: [{ scenario: 'PSC.01.01', constat: 'psc.reponse-refusee' }],
  },
  {
    id: 'psc-acr-ignore',
    exigence: 'PSC.01',
    description: 'Une authentification sans niveau eIDAS est acceptée.',
    tue: [{ scenario: 'PSC.01.01', constat: 'psc.reponse-refusee' }],
  },
  {
    id: 'psc-jeton-au-journal',
    exigence: 'PSC.01',
    description: 'Le journal des connexions garde le jeton d’accès.',
    tue: [{ scenario: 'PSC.01.01', constat: 'psc.sans-secret' }],
  },
  {
    id: 'psc-preuve-dans-la-page',
    exigence: 'PSC.01',
    description: 'Le jeton d’identité est écrit dans chaque page, pour la déconnexion.',
    tue: [{ scenario: 'PSC.01.01', constat: 'psc.sans-secret' }],
  },
  {
    id: 'psc-deconnexion-locale',
    exigence: 'PSC.01',
    description: 'La déconnexion ferme la session du logiciel, pas celle de Pro Santé Connect.',
    tue: [
      { scenario: 'PSC.01.01', constat: 'psc.identification-redemandee' },
      { scenario: 'PSC.01.02', constat: 'psc.session-fermee' },
    ],
    // La personne précédente reste connue de Pro Santé Connect : la suivante n'y entre pas.
    admis: ['PSC.01.03'],
  },
  {
    id: 'psc-nombre-non-montre',
    exigence: 'PSC.01',
    description: 'Le nombre affiché n’est pas celui que le téléphone montre.',
    tue: [{ scenario: 'PSC.01.04', constat: 'psc.nombre-compare' }],
  },
  {
    id: 'psc-portail-sans-lien',
    exigence: 'PROV.PSC.01',
    description: 'Le logiciel n’offre aucun passage au portail Web PS DMP.',
    tue: [{ scenario: 'PROV.PSC.01.01', constat: 'psc.portail-ouvert' }],
  },
  {
    id: 'psc-sans-renouvellement',
    exigence: 'PSC.01',
    description: 'Le jeton d’accès ne se renouvelle pas pendant que l’utilisateur travaille.',
    tue: [{ scenario: 'PSC.01.02', constat: 'psc.jeton-renouvele' }],
  },
] as const satisfies readonly Mutant[]
