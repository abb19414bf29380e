/**
 * Ce que le banc demande à un logiciel, dans les mots du médecin.
 * Chaque action rend ce qu'un utilisateur voit ; aucune ne juge. Un fichier par sujet.
 */

import { ACTIONS_INSI, type ActionsInsi } from './contrat/insi.ts'
import { ACTIONS_JOURNAUX, type ActionsJournaux } from './contrat/journaux.ts'
import type { Observation, PieceRemise } from './contrat/observation.ts'
import { ACTIONS_PATIENTS, type ActionsPatients } from './contrat/patients.ts'
import { ACTIONS_REGLAGES, type ActionsReglages } from './contrat/reglages.ts'
import { ACTIONS_SESSION, type ActionsSession } from './contrat/session.ts'

export * from './contrat/insi.ts'
export * from './contrat/journaux.ts'
export * from './contrat/observation.ts'
export * from './contrat/patients.ts'
export * from './contrat/reglages.ts'
export * from './contrat/resultat.ts'
export * from './contrat/session.ts'

export const VERSION_CONTRAT = 1

/** Les actions d'un utilisateur ; un pilote d'éditeur peut n'en fournir qu'une partie. */
export interface Actions
  extends ActionsSession,
    ActionsPatients,
    ActionsInsi,
    ActionsJournaux,
    ActionsReglages {}

export const ACTIONS = [
  ...ACTIONS_SESSION,
  ...ACTIONS_PATIENTS,
  ...ACTIONS_INSI,
  ...ACTIONS_JOURNAUX,
  ...ACTIONS_REGLAGES,
] as const satisfies readonly (keyof Actions)[]

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
