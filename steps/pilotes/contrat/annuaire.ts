import type { FichierProduit } from './documents.ts'
import type { ChampAffiche } from './patients.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** Ce qui se cherche dans l'Annuaire Santé (SC.MSS/UX.41 et FAQ officielle, annuaire.md §1 [V]). */
export const CRITERES_ANNUAIRE = [
  'rpps',
  'nomExercice',
  'prenomExercice',
  'profession',
  'specialite',
  'raisonSociale',
  'codePostal',
  'ville',
  'adresseMss',
] as const
export type CritereAnnuaire = (typeof CRITERES_ANNUAIRE)[number]

/** Ce qui est tapé ou choisi ; profession et spécialité par leur libellé. */
export type CriteresAnnuaire = Partial<Record<CritereAnnuaire, string>>

/** Une ligne de résultat, telle que l'écran la montre. */
export interface ResultatAnnuaire {
  /** La personne ou la structure. */
  nom: string
  /** Toute la ligne : identité, exercice, structure, boîtes. */
  ligne: string
}

/** Ce que le logiciel dit de son dernier chargement, et le fichier qu'il en remet (ANN.01.01.01). */
export interface RapportAnnuaire {
  texte: string
  fichier: FichierProduit
}

export const FREQUENCES_ANNUAIRE = ['chaque jour', 'chaque semaine'] as const
export type FrequenceAnnuaire = (typeof FREQUENCES_ANNUAIRE)[number]

/** Une personne que le cabinet suit d'après son RPPS. */
export interface PersonneRapprochee {
  genre: 'utilisateur' | 'correspondant'
  nom: string
  prenom: string
  /** Onze chiffres. */
  rpps: string
}

/** Un champ que le cabinet et l'annuaire ne disent pas pareil. */
export interface EcartAnnuaire {
  champ: string
  cabinet: string
  annuaire: string
}

/** Les coordonnées d'un correspondant qui se tapent au cabinet. */
export type CoordonneeCorrespondant = 'commune' | 'téléphone'

/** L'Annuaire Santé : chargement, recherche, utilisateurs et correspondants rapprochés. */
export interface ActionsAnnuaire {
  /** Charge tout de suite l'extraction publique, et attend que le logiciel en dise l'issue (ANN.01). */
  chargerAnnuaire(): Promise<ResultatEnregistrement>
  /** Attend la fin du chargement en cours, s'il y en a un, et rend le rapport du dernier ; nul sans rapport. */
  lireRapportAnnuaire(): Promise<RapportAnnuaire | null>
  /** Règle la fréquence du chargement automatique (ANN.04). */
  reglerFrequenceAnnuaire(frequence: FrequenceAnnuaire): Promise<ResultatEnregistrement>
  /** Rouvre le réglage et rend ce qu'il dit du chargement automatique : la fréquence, et ce qui l'accompagne. */
  lireFrequenceAnnuaire(): Promise<string>
  /** Cherche dans l'annuaire et rend la première page des résultats. */
  chercherAnnuaire(criteres: CriteresAnnuaire): Promise<readonly ResultatAnnuaire[]>
  /** Tout ce que le logiciel montre de cette personne, son détail ouvert ; vide quand elle n'y est pas. */
  lireFicheAnnuaire(rpps: string): Promise<string>
  /** Crée le compte de cette personne à partir de l'annuaire, trouvée par son RPPS (ANN.02). */
  creerUtilisateurAnnuaire(rpps: string): Promise<ResultatEnregistrement>
  /** Dans le dossier ouvert, ajoute cette personne de l'annuaire aux correspondants du patient (ANN.03). */
  ajouterCorrespondant(rpps: string): Promise<ResultatEnregistrement>
  /** Affiche la fiche du correspondant et rend chaque champ. */
  lireCorrespondant(personne: PersonneRapprochee): Promise<readonly ChampAffiche[]>
  /** Change une coordonnée du correspondant et l'enregistre. */
  modifierCorrespondant(demande: {
    personne: PersonneRapprochee
    coordonnee: CoordonneeCorrespondant
    valeur: string
  }): Promise<ResultatEnregistrement>
  /** Les correspondants du patient ouvert, une ligne chacun (LABEL.06). */
  listerCorrespondants(): Promise<readonly string[]>
  /** Recontrôle cette personne dans l'annuaire, par son RPPS, et rend chaque champ qui diffère. */
  recontrolerAnnuaire(personne: PersonneRapprochee): Promise<readonly EcartAnnuaire[]>
  /** Reprend de l'annuaire tous les champs que le recontrôle vient de montrer. */
  reprendreAnnuaire(): Promise<ResultatEnregistrement>
  /** Commence un message et y cherche un destinataire dans l'annuaire (SC.MSS/CONF.20). */
  chercherDestinataire(criteres: CriteresAnnuaire): Promise<readonly ResultatAnnuaire[]>
  /** Dans ce message, choisit une adresse trouvée, écrit, envoie, et attend que le logiciel en dise l'issue. */
  ecrireAuDestinataire(message: {
    adresse: string
    objet: string
    texte: string
  }): Promise<ResultatEnregistrement>
}

export const ACTIONS_ANNUAIRE = [
  'chargerAnnuaire',
  'lireRapportAnnuaire',
  'reglerFrequenceAnnuaire',
  'lireFrequenceAnnuaire',
  'chercherAnnuaire',
  'lireFicheAnnuaire',
  'creerUtilisateurAnnuaire',
  'ajouterCorrespondant',
  'lireCorrespondant',
  'modifierCorrespondant',
  'listerCorrespondants',
  'recontrolerAnnuaire',
  'reprendreAnnuaire',
  'chercherDestinataire',
  'ecrireAuDestinataire',
] as const satisfies readonly (keyof ActionsAnnuaire)[]
