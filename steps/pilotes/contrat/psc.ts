import type { Utilisateur } from './session.ts'

/** Un professionnel tel que Pro Santé Connect le connaît. */
export interface ProfessionnelPsc {
  nom: string
  prenom: string
  /** 8 suivi du RPPS : ce que l'e-CPS demande. */
  identifiantNational: string
}

/** La page de connexion telle qu'un utilisateur la voit. */
export interface PageConnexionAffichee {
  /** Le bouton de Pro Santé Connect est offert. */
  psc: boolean
  /** La connexion par identifiant et mot de passe est offerte. */
  motDePasse: boolean
  /** Tout ce que la page dit. */
  texte: string
}

/**
 * Où une connexion par Pro Santé Connect a mené. `compte-demande` : le logiciel ne sait pas de quel
 * compte local il s'agit et demande de le montrer.
 */
export interface ConnexionPsc {
  issue: 'ouverte' | 'compte-demande' | 'refusee'
  messages: readonly string[]
}

/** Qui travaille, tel que le logiciel le dit. */
export interface CompteOuvert {
  /** L'identifiant local du compte, ou ce qui en tient lieu. */
  compte: string
  /** Le moyen de connexion affiché ; vide s'il ne l'est pas. */
  moyen: string
}

/** Ce que le logiciel dit des services que la connexion par mot de passe laisse fermés. */
export interface InvitationPsc {
  texte: string
  /** Un bouton de Pro Santé Connect l'accompagne. */
  psc: boolean
}

/** Ce que le navigateur a gardé d'une connexion : rien de secret ne doit s'y lire. */
export interface ReleveNavigateur {
  /** Adresses du logiciel que le navigateur a suivies. */
  adresses: readonly string[]
  /** Source de la page du logiciel à l'écran. */
  source: string
  /** Ce que les scripts peuvent lire : stockage local, cookies sans HttpOnly. */
  stockage: string
}

/** Se connecter par Pro Santé Connect (PSC.01, SC.PSC.01 et 02, SC.PSC.15). */
export interface ActionsPsc {
  /** Affiche les conditions générales d'utilisation et rend leur texte. */
  lireConditions(): Promise<string>
  /** Affiche la page de connexion ; personne n'est connecté, sinon la session est d'abord fermée. */
  lireConnexion(): Promise<PageConnexionAffichee>
  /**
   * Choisit Pro Santé Connect. `mire` : une identification est demandée ; `logiciel` : la session de
   * Pro Santé Connect a suffi.
   */
  demanderPsc(): Promise<'mire' | 'logiciel'>
  /** S'identifie à la mire (carte CPS ou e-CPS), et attend la réponse du logiciel. */
  identifierPsc(professionnel: ProfessionnelPsc): Promise<ConnexionPsc>
  /** Montre son compte local au logiciel qui le demande. */
  rapprocherCompte(utilisateur: Utilisateur): Promise<ConnexionPsc>
  /** Dit qui travaille et par quel moyen ; nul quand aucune session n'est ouverte. */
  lireCompteOuvert(): Promise<CompteOuvert | null>
  /** Demande à valider sur l'e-CPS, sans navigateur ; rend le nombre à comparer, vide s'il n'y en a pas. */
  demanderTelephone(professionnel: ProfessionnelPsc): Promise<{ nombre: string }>
  /** Attend que le logiciel ait pris la réponse du téléphone. */
  attendreTelephone(): Promise<ConnexionPsc>
  /** Passe du logiciel au portail Web PS DMP ; `identificationDemandee` : une mire s'est montrée. */
  ouvrirPortailDmp(): Promise<{ texte: string; identificationDemandee: boolean }>
  /** L'invitation que le logiciel montre à la personne connectée par mot de passe ; nulle s'il se tait. */
  lireInvitationPsc(): Promise<InvitationPsc | null>
  /** Affiche la trace des connexions par Pro Santé Connect, une ligne par événement. */
  lireConnexionsPsc(): Promise<readonly string[]>
  /** Nul quand le logiciel n'est pas dans un navigateur, ou que personne ne peut le relever. */
  releverNavigateur(): Promise<ReleveNavigateur | null>
}

export const ACTIONS_PSC = [
  'lireConditions',
  'lireConnexion',
  'demanderPsc',
  'identifierPsc',
  'rapprocherCompte',
  'lireCompteOuvert',
  'demanderTelephone',
  'attendreTelephone',
  'ouvrirPortailDmp',
  'lireInvitationPsc',
  'lireConnexionsPsc',
  'releverNavigateur',
] as const satisfies readonly (keyof ActionsPsc)[]
