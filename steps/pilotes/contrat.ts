/**
 * Ce que le banc demande à un logiciel, dans les mots du médecin.
 * Chaque action rend ce qu'un utilisateur voit ; aucune ne juge.
 */

export const VERSION_CONTRAT = 1

export interface Utilisateur {
  nom: string
  prenom: string
  profession: string
  identifiant: string
  motDePasse: string
}

/** Les dix champs d'identité du guide INS (ins.md §8). */
export const CHAMPS_IDENTITE = [
  'matriculeIns',
  'oid',
  'nomNaissance',
  'premierPrenom',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
  'nomUtilise',
  'prenomUtilise',
] as const
export type ChampIdentite = (typeof CHAMPS_IDENTITE)[number]

/** Valeurs telles que tapées : date `jj/mm/aaaa`, sexe `M`, `F` ou `I`, lieu en code COG. */
export type TraitsSaisis = Partial<
  Record<Exclude<ChampIdentite, 'matriculeIns' | 'oid'>, string>
> & {
  numeroSecuriteSociale?: string
}

export interface ChampAffiche {
  libelle: string
  valeur: string
}

export interface IdentiteAffichee {
  champs: Partial<Record<ChampIdentite, ChampAffiche>>
  /** Le numéro d'assuré, distinct du matricule INS. */
  numeroSecuriteSociale: ChampAffiche | null
  /** Mot affiché : provisoire, récupérée, validée, qualifiée. */
  statut: string
  attributs: readonly string[]
  /** Avertissements et messages visibles. */
  messages: readonly string[]
}

export interface ResultatEnregistrement {
  accepte: boolean
  messages: readonly string[]
}

export interface CriteresRecherche {
  dateNaissance?: string
  nom?: string
  prenom?: string
  matriculeIns?: string
}

export interface LignePatient {
  nomNaissance: string
  premierPrenom: string
  dateNaissance: string
  sexe: string
  statut: string
}

export interface ResultatRecherche {
  patients: readonly LignePatient[]
  messages: readonly string[]
}

export interface TraitCompare {
  trait: string
  local: string
  insi: string
  /** Écart mis en évidence par le logiciel. */
  different: boolean
}

export interface ReponseInsiAffichee {
  comparaison: readonly TraitCompare[]
  /** Le logiciel offre de reprendre les données reçues. */
  reprisePossible: boolean
  messages: readonly string[]
}

export interface LigneHistorique {
  date: string
  heure: string
  auteur: string
  type: string
  detail: string
}

export type Journal = 'acces' | 'insi'
export type Droit = 'consulter-identite' | 'appeler-insi'

/** Une capture de l'écran et son texte, tels qu'un utilisateur les voit. */
export interface Observation {
  image: Uint8Array | null
  /** Type MIME de l'image. */
  type: string
  texte: string
  /** Pourquoi l'image manque. */
  incident: string | null
}

/** Les actions d'un utilisateur ; un pilote d'éditeur peut n'en fournir qu'une partie. */
export interface Actions {
  /** Ouvre une session ; ferme d'abord celle d'un autre utilisateur. `accepte` : la session est ouverte. */
  connecter(utilisateur: Utilisateur): Promise<ResultatEnregistrement>
  /** Ferme la session ouverte ; ne fait rien s'il n'y en a pas. */
  deconnecter(): Promise<void>
  /** Cherche dans la base du cabinet ; date `jj/mm/aaaa`, matricule tel que tapé (ins.md §8, EXI ID 17). */
  chercherPatient(criteres: CriteresRecherche): Promise<ResultatRecherche>
  /** Saisit la fiche d'un patient et demande son enregistrement ; un trait absent n'est pas saisi. */
  creerPatient(traits: TraitsSaisis): Promise<ResultatEnregistrement>
  /** Ouvre la fiche d'un patient par son nom de naissance et son premier prénom. */
  ouvrirPatient(patient: {
    nomNaissance: string
    premierPrenom: string
  }): Promise<ResultatEnregistrement>
  /** Change des traits du patient ouvert et demande l'enregistrement. */
  modifierPatient(traits: TraitsSaisis): Promise<ResultatEnregistrement>
  /** Affiche la fiche du patient ouvert et rend ce qu'elle montre, libellés compris (INS.01, INS.02). */
  lireIdentite(): Promise<IdentiteAffichee>
  /** Interroge INSi pour le patient ouvert ; une commande absente rend une comparaison vide (ins.md §10). */
  interrogerInsi(voie: 'traits' | 'carte-vitale'): Promise<ReponseInsiAffichee>
  /** Accepte l'identité qu'INSi a proposée ; sans effet si le logiciel l'a déjà reprise. */
  accepterIdentite(): Promise<ResultatEnregistrement>
  /** Enregistre le contrôle d'un justificatif, dit par son nom courant : « passeport » (ins.md §9). */
  validerIdentite(justificatif: string): Promise<ResultatEnregistrement>
  /** Rend l'historique de l'identité du patient ouvert, dans l'ordre de l'écran (INS.25). */
  lireHistorique(): Promise<readonly LigneHistorique[]>
  /** Rend les lignes d'un journal du logiciel, dans l'ordre de l'écran (INS.03, INS.04). */
  lireJournal(journal: Journal): Promise<readonly LigneHistorique[]>
  /** Accorde ou retire un droit à un rôle, dit par son nom courant : « secrétaire » (INS.05, INS.06). */
  reglerDroit(reglage: {
    role: string
    droit: Droit
    accorde: boolean
  }): Promise<ResultatEnregistrement>
  /** Règle, pour le site, les champs d'identité que la fiche montre (INS.02). */
  reglerAffichage(champs: readonly ChampIdentite[]): Promise<ResultatEnregistrement>
}

export const ACTIONS = [
  'connecter',
  'deconnecter',
  'chercherPatient',
  'creerPatient',
  'ouvrirPatient',
  'modifierPatient',
  'lireIdentite',
  'interrogerInsi',
  'accepterIdentite',
  'validerIdentite',
  'lireHistorique',
  'lireJournal',
  'reglerDroit',
  'reglerAffichage',
] as const satisfies readonly (keyof Actions)[]

/** Un fichier remis par une personne pour une preuve. */
export interface PieceRemise {
  octets: Uint8Array
  type: string
  auteur: string
}

export interface Pilote extends Actions {
  readonly nom: string
  readonly contrat: typeof VERSION_CONTRAT
  /** Remet le logiciel dans son état de départ, avant chaque scénario. */
  demarrer(): Promise<void>
  /** Quitte le logiciel, à la fin de chaque scénario. */
  arreter(): Promise<void>
  /** Rend ce qui a été ouvert (navigateur, terminal), à la fin de la campagne. */
  fermer(): Promise<void>
  /** Version du logiciel telle que l'écran l'affiche. */
  lireVersion(): Promise<string>
  /** L'écran tel qu'il est, sans y toucher ; ne lève pas d'erreur, dit l'incident. */
  observer(): Promise<Observation>
  /** Demande à une personne le fichier de la preuve, `null` si elle l'ajourne ; absent d'un pilote automatique. */
  remettrePreuve?(demande: {
    preuve: string
    description: string
    types: readonly string[]
  }): Promise<PieceRemise | null>
  /** Arbre d'accessibilité de l'écran, pris seulement pour une preuve. */
  observerAria(): Promise<string | null>
}

/** Ce que le banc donne à un pilote au début d'une exécution. */
export interface ContextePilote {
  /** Adresse du LGC de référence, quand il est la cible. */
  lgc: string | null
  /** Défauts volontaires à activer (LGC de référence seulement). */
  mutations: readonly string[]
}

/** Un pilote d'éditeur : son cadre entier, et celles des actions qu'il sait faire seul. */
export type PilotePartiel = Omit<Pilote, keyof Actions> & Partial<Actions>

/** Ce qu'un module de pilote exporte par défaut. */
export type CreerPilote = (contexte: ContextePilote) => Promise<PilotePartiel>
