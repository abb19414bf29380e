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
    // nie: 'donné par l’ANS à l’éditeur',
    // nil: 'donné par l’ANS au logiciel',
  },
  /** Le logiciel présenté. Sans « version », le banc prend celle que le logiciel affiche. */
  produit: { nom: 'Mon LGC', version: '4.2.0' },

  /** Le référentiel et les profils visés : « npx segur referentiel lister ». */
  rem: 'MDV-LGC-SF-Va1',
  profils: ['Général'],

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

  /** Premier port des services simulés : le logiciel s’y règle une fois pour toutes. */
  portBase: 9400,

  limites: {
    /** Place à garder libre sur le disque de sortie, en mégaoctets. */
    disqueMo: 500,
  },

  /** Dossier qui reçoit les campagnes, une par sous-dossier. */
  sortie: 'reports/campagnes',
})
