/**
 * Réglages du banc. Copiez ce fichier sous le nom segur.config.ts et adaptez-le.
 * Sans lui, le banc éprouve le LGC de référence sur les services simulés.
 * « npx segur docteur » vérifie tout avant la première campagne.
 */
import { definirConfig } from './cli/config/definir.ts'

export default definirConfig({
  /** Qui candidate. Porté en couverture du dossier. */
  editeur: {
    denomination: 'Cabinet Logiciel SAS',
    siret: '732 829 320 00074',
    // nie: 'donné par le CNDA à l’éditeur',
    // nil: 'donné par le CNDA au logiciel',
  },
  /** Le logiciel présenté. Sans « version », le banc prend celle que le logiciel affiche. */
  produit: { nom: 'Mon LGC', version: '4.2.0' },

  /** Le référentiel et les profils visés : « npx segur referentiel lister ». */
  rem: 'MDV-LGC-SF-Va1',
  profils: ['Général'],

  /**
   * Les exigences dont la condition n’est pas celle de votre logiciel : vous le déclarez et le signez,
   * le rapport et le manifeste le reprennent. Seules celles qui portent une condition au catalogue.
   */
  conditions: [
    // {
    //   exigence: 'INS.32',
    //   motif: 'Notre logiciel n’alimente aucun autre système en HL7.',
    //   signataire: 'Dominique Essai, responsable qualité',
    //   date: '2026-11-02',
    // },
  ],

  /**
   * Les pièces que vous signez ou obtenez (attestations du CNDA…) : un dossier où chaque fichier porte
   * le numéro de sa preuve, INS.49.01.01.pdf, ou une liste { preuve, fichier, date, signataire }.
   */
  // attestations: './attestations',

  /** Ce que vos papiers du CNDA disent, pour « segur dossier verifier » : docs/verifier-le-dossier.md. */
  // cnda: [{ homologation: 'INSi', statut: 'en cours actif', version: '4.2.0', date: '2026-10-01' }],

  /** Les champs du dossier administratif, et la table des fichiers déposés : docs/assembler-le-dossier.md. */
  // administratif: { formeJuridique: 'SAS', composants: [] },
  // depot: { extensions: { 'message/rfc822': 'eml' }, tailleMo: 200 },

  /** Les dates que l’ANS vous a notifiées, dont les délais partent : docs/repondre-a-lans.md. */
  // calendrier: { debutInstruction: '2026-11-20' },

  /**
   * Le logiciel éprouvé :
   *   'reference'               le LGC livré avec le banc ;
   *   'guide'                   une personne agit, le banc montre chaque étape et attend ;
   *   './pilotes/mon-lgc.ts'    votre pilote, un module qui conduit votre logiciel.
   */
  cible: 'guide',

  /**
   * Où le logiciel est branché, service par service :
   * 'simule' | 'bac-a-sable' | 'formation' | 'recette' | 'production'.
   * Un service qui n’est pas simulé n’a pas de journal : le banc n’appelle jamais un vrai service.
   */
  services: { insi: 'simule', dmp: 'simule' },

  /** Vos identités de test, ajoutées à celles d’INSi simulé : docs/identites-de-test.md. */
  // insi: { identites: './jeu.csv' },

  /** Premier port des services simulés : le logiciel s’y règle une fois pour toutes. */
  portBase: 9400,

  /** Vos cartes Vitale de test et les autorités qui les signent : docs/carte-vitale.md. */
  // cartesVitale: 'jeux/cartes.json',
  // autorites: ['jeux/ac-test.pem'],

  /** Votre logiciel chez Pro Santé Connect simulé : docs/pro-sante-connect.md. */
  // psc: {
  //   clients: [{ id: 'mon-lgc', secret: 'fictif', redirections: ['https://mon-lgc.exemple.test/retour'] }],
  // },

  /** Le logiciel est sur une autre machine, ou refuse notre autorité : docs/autre-machine.md. */
  // reseau: { ecoute: '192.168.1.10', autoriser: ['192.168.1.42'], noms: 'noms.txt' },
  // pki: { serveur: { certificat: 'serveur.pem', cle: 'serveur.key' }, autorites: ['igc-test.pem'] },
  /** Ce que vous avez changé pour atteindre les services simulés, repris en couverture. */
  // ecarts: [{ quoi: 'Révocation non contrôlée', ou: 'client Windows', pourquoi: 'poste isolé' }],

  /** Fichiers du code officiel géographique, pour le LGC de référence : docs/cog.md. */
  // cogDossier: 'cog-2026',

  limites: {
    /** Place à garder libre sur le disque de sortie, en mégaoctets. */
    disqueMo: 500,
  },

  /** Dossier qui reçoit les campagnes, une par sous-dossier. */
  sortie: 'reports/campagnes',
})
