import type { ConfigChargee } from '../config/charger.ts'

/** Ce que les contrôles regardent. */
export interface Contexte {
  config: ConfigChargee
  /** Pourquoi la configuration n’a pas pu être lue ; les contrôles emploient alors les valeurs par défaut. */
  fauteConfig: unknown
  cible: string
  sortie: string
  portBase: number | undefined
  /** Combien de temps attendre un appel du logiciel, en secondes. */
  attente: number
  /** Pour parler à la personne devant le terminal ; nul quand il n’y en a pas. */
  dire: ((ligne: string) => void) | null
}

export type Etat = 'ok' | 'attention' | 'echec' | 'sans-objet'

export interface Observation {
  etat: Exclude<Etat, 'echec'>
  constat: string
  details?: readonly string[]
  remede?: string
}

/** Un contrôle rend ce qu’il a vu, ou lève l’erreur qui dit quoi faire. */
export interface Controle {
  id: string
  titre: string
  verifier(contexte: Contexte): Promise<Observation> | Observation
}

export interface Resultat {
  id: string
  titre: string
  etat: Etat
  constat: string
  details: readonly string[]
  remede: string | null
  code: string | null
}

export const vu = (constat: string): Observation => ({ etat: 'ok', constat })

export const sansObjet = (constat: string): Observation => ({ etat: 'sans-objet', constat })
