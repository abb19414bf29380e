import type { ChampAffiche } from './patients.ts'
import type { ResultatEnregistrement } from './resultat.ts'
import type { Utilisateur } from './session.ts'

/** Une personne du cabinet, par son nom tel que les listes le montrent. */
export type Personne = Pick<Utilisateur, 'nom' | 'prenom'>

/**
 * Ce qu'une tentative de connexion a donné. `a-changer` : le mot de passe est reconnu, mais le
 * logiciel n'ouvre rien avant qu'il soit changé.
 */
export interface IssueConnexion {
  issue: 'ouverte' | 'a-changer' | 'refusee'
  messages: readonly string[]
}

export type AttributProfessionnel = "nom d'exercice" | "prénom d'exercice"
export type PermissionCompte = 'modifier les traits verrouillés'

/** Une ligne des traces de comptes, chaque colonne telle que l'écran la montre. */
export interface LigneTraceCompte {
  date: string
  heure: string
  /** Qui a agi. */
  auteur: string
  /** Le compte dont il s'agit. */
  compte: string
  nature: string
  resultat: string
  detail: string
}

/** Les comptes, leurs mots de passe et leurs traces (SC.SSI/IE et IAM). */
export interface ActionsComptes {
  /** Se connecte avec ce mot de passe, sans rien faire de plus ; ferme d'abord la session ouverte. */
  tenterConnexion(utilisateur: Utilisateur): Promise<IssueConnexion>
  /** Se trompe autant de fois de mot de passe, sans autre connexion entre deux. */
  echouerConnexions(utilisateur: Utilisateur, fois: number): Promise<void>
  /**
   * Fait que le mot de passe de ce compte ait expiré ; personne n'est connecté. `date` (ISO 8601) :
   * celle à laquelle vivent les services simulés.
   */
  expirerMotDePasse(utilisateur: Utilisateur, date: string): Promise<void>
  /** Remplace son mot de passe, de soi-même ou parce que le logiciel l'exige ; `accepte` : il est changé. */
  changerMotDePasse(demande: { actuel: string; nouveau: string }): Promise<ResultatEnregistrement>
  /** Affiche l'identité professionnelle d'une personne du cabinet et rend chaque champ (SC.SSI/IE.33). */
  lireProfessionnel(personne: Personne): Promise<readonly ChampAffiche[]>
  /** Modifie un attribut d'identité d'un compte et l'enregistre (SC.SSI/IAM.91.01). */
  modifierAttribut(demande: {
    personne: Personne
    attribut: AttributProfessionnel
    valeur: string
  }): Promise<ResultatEnregistrement>
  /** Accorde ou retire une permission à un compte (SC.SSI/IAM.91.02). */
  modifierPermission(demande: {
    personne: Personne
    permission: PermissionCompte
    accorde: boolean
  }): Promise<ResultatEnregistrement>
  /** Ouvre l'écran d'information du logiciel et rend ce qu'il dit de sa version (PROV.VERS.01). */
  lireInformations(): Promise<string>
  /** Affiche les traces des comptes, la plus récente en tête (SC.SSI/IAM.91). */
  lireTracesComptes(): Promise<readonly LigneTraceCompte[]>
  /**
   * Après une déconnexion, tente de revoir le logiciel sans s'authentifier : par son adresse ou son
   * raccourci, ou par le retour arrière. `accepte` : un écran du logiciel se montre (SC.SSI/IE.38).
   */
  rouvrirSansAuthentification(
    par: 'accès direct' | 'retour arrière',
  ): Promise<ResultatEnregistrement>
}

export const ACTIONS_COMPTES = [
  'tenterConnexion',
  'echouerConnexions',
  'expirerMotDePasse',
  'changerMotDePasse',
  'lireProfessionnel',
  'modifierAttribut',
  'modifierPermission',
  'lireInformations',
  'lireTracesComptes',
  'rouvrirSansAuthentification',
] as const satisfies readonly (keyof ActionsComptes)[]
