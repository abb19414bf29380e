import type { ResultatEnregistrement } from './resultat.ts'

/** Une identité venue d'un autre domaine, telle que la liste la montre. */
export interface IdentiteRecueAffichee {
  /** Nom et prénom. */
  patient: string
  emetteur: string
  /** Matricule reçu, tel qu'affiché ; vide quand il n'y en a pas. */
  matricule: string
  /** Ce que l'écran dit de la vérification par INSi. */
  verification: string
  /** À traiter, dossier créé, dossier inchangé… */
  etat: string
}

/** Une donnée de santé reçue qui n'est dans aucun dossier. */
export interface DonneeEnAttente {
  /** Intitulé de la donnée. */
  titre: string
  patient: string
  emetteur: string
  /** Pourquoi elle attend. */
  raison: string
}

export interface ListeDonneesEnAttente {
  donnees: readonly DonneeEnAttente[]
  /** Alertes et messages visibles. */
  messages: readonly string[]
}

/** Une ligne du journal des échanges avec les partenaires. */
export interface LigneEchange {
  date: string
  heure: string
  emetteur: string
  destinataire: string
  patient: string
  nature: string
  /** L'échange portait un matricule INS. */
  avecIns: boolean
}

/** Ce que la page du profil dit de l'utilisateur connecté. */
export interface ProfilAffiche {
  nom: string
  superUtilisateur: boolean
}

/** Un émetteur lié par un contrat de confiance, et le code sous lequel ses messages arrivent. */
export interface EmetteurDeConfiance {
  nom: string
  code: string
}

/** Les échanges d'identités et de données avec les systèmes raccordés (INS.32 à INS.54). */
export interface ActionsEchanges {
  /** Affiche le profil de l'utilisateur connecté (INS.32). */
  afficherProfil(): Promise<ProfilAffiche>
  /** Rend les identités reçues d'un autre domaine, dans l'ordre de l'écran (INS.38). */
  lireIdentitesRecues(): Promise<readonly IdentiteRecueAffichee[]>
  /** Ouvre la dernière identité reçue de ce patient, pour voir d'où elle vient et ce qu'INSi en dit. */
  ouvrirIdentiteRecue(patient: {
    nomNaissance: string
    premierPrenom: string
  }): Promise<ResultatEnregistrement>
  /**
   * Crée le dossier de l'identité reçue ouverte, ou met à jour celui qui existe, et ouvre la fiche
   * (INS.38, INS.44, INS.45).
   */
  integrerIdentiteRecue(suite: 'creer' | 'mettre-a-jour'): Promise<ResultatEnregistrement>
  /** Rend la liste de travail des données reçues en attente, et ses alertes (INS.48). */
  lireDonneesEnAttente(): Promise<ListeDonneesEnAttente>
  /** Affiche les données reçues du patient ouvert et rend leurs intitulés (INS.48). */
  lireDonneesDuDossier(): Promise<readonly string[]>
  /** Règle si le site reçoit lui-même les patients (INS.39). */
  reglerPriseEnCharge(prise: 'directe' | 'indirecte'): Promise<ResultatEnregistrement>
  /** Inscrit un émetteur dans la table des contrats de confiance (INS.39). */
  inscrireEmetteurDeConfiance(emetteur: EmetteurDeConfiance): Promise<ResultatEnregistrement>
  /** Affiche la table des émetteurs liés par un contrat de confiance et la rend (INS.39). */
  lireEmetteursDeConfiance(): Promise<readonly EmetteurDeConfiance[]>
  /** Rend le journal des échanges, le plus récent en tête (INS.54). */
  lireJournalEchanges(): Promise<readonly LigneEchange[]>
}

export const ACTIONS_ECHANGES = [
  'afficherProfil',
  'lireIdentitesRecues',
  'ouvrirIdentiteRecue',
  'integrerIdentiteRecue',
  'lireDonneesEnAttente',
  'lireDonneesDuDossier',
  'reglerPriseEnCharge',
  'inscrireEmetteurDeConfiance',
  'lireEmetteursDeConfiance',
  'lireJournalEchanges',
] as const satisfies readonly (keyof ActionsEchanges)[]
