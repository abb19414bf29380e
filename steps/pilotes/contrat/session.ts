import type { ResultatEnregistrement } from './resultat.ts'

export interface Utilisateur {
  nom: string
  prenom: string
  profession: string
  identifiant: string
  motDePasse: string
}

/** Ouvrir et fermer une session. */
export interface ActionsSession {
  /** Ouvre une session ; ferme d'abord celle d'un autre utilisateur. `accepte` : la session est ouverte. */
  connecter(utilisateur: Utilisateur): Promise<ResultatEnregistrement>
  /** Ferme la session ouverte ; ne fait rien s'il n'y en a pas. */
  deconnecter(): Promise<void>
}

export const ACTIONS_SESSION = [
  'connecter',
  'deconnecter',
] as const satisfies readonly (keyof ActionsSession)[]
