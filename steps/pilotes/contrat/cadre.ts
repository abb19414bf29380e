import type { Browser } from 'playwright'
import type { Observation } from './observation.ts'
import type { TraitsSaisis } from './patients.ts'

/** Ouvrir, regarder et quitter le logiciel. Ce qu'un pilote n'écrit pas, la personne guidée le fait. */
export interface CadrePilote {
  /** Ouvre le logiciel, avant chaque scénario ; personne n'est connecté. */
  demarrer(): Promise<void>
  /** Quitte le logiciel, à la fin de chaque scénario. */
  arreter(): Promise<void>
  /** Rend ce qui a été ouvert (navigateur, terminal), à la fin de la campagne. */
  fermer(): Promise<void>
  /**
   * Version du logiciel telle que l'écran l'affiche. Lue à chaque preuve, sans quitter l'écran : un
   * logiciel qui ne la montre pas partout rend celle qu'il montrait à l'ouverture.
   */
  lireVersion(): Promise<string>
  /** L'écran tel qu'il est, sans y toucher ; ne lève pas d'erreur, dit l'incident. */
  observer(): Promise<Observation>
  /** Arbre d'accessibilité de l'écran, pris seulement pour une preuve ; `null` s'il n'y en a pas. */
  observerAria(): Promise<string | null>
}

export const CADRE = [
  'demarrer',
  'arreter',
  'fermer',
  'lireVersion',
  'observer',
  'observerAria',
] as const satisfies readonly (keyof CadrePilote)[]

/** Ce que certains logiciels savent faire de plus ; absents, le banc s'y prend autrement. */
export interface CrochetsPilote {
  /**
   * Rend au logiciel son état de départ (aucun patient, réglages d'origine), avant chaque scénario.
   * Sans lui, chaque scénario reçoit des identités neuves, que le logiciel n'a jamais vues.
   */
  remettreAZero?(): Promise<void>
  /** Charge ces patients d'un coup, plutôt qu'un à un par `creerPatient`. */
  importerPatients?(patients: readonly TraitsSaisis[]): Promise<void>
  /**
   * Fait comme si la dernière activité de ce patient datait d'autant de jours de plus, quand
   * l'horloge du logiciel ne s'avance pas.
   */
  vieillirIdentite?(
    patient: { nomNaissance: string; premierPrenom: string },
    jours: number,
  ): Promise<void>
}

export const CROCHETS = [
  'remettreAZero',
  'importerPatients',
  'vieillirIdentite',
] as const satisfies readonly (keyof CrochetsPilote)[]

/** Ce que le banc donne à un pilote au début d'une exécution. */
export interface ContextePilote {
  /** Adresse du LGC de référence, quand il est la cible. */
  lgc: string | null
  /** Défauts volontaires à activer (LGC de référence seulement). */
  mutations: readonly string[]
}

/** Ce qu'un pilote d'éditeur reçoit de plus. */
export interface ContexteEditeur extends ContextePilote {
  /**
   * Lance le navigateur que le banc a trouvé sur cette machine ; le pilote le ferme. `visible` : dans
   * une fenêtre, pour la personne qui fait ce que le pilote ne fait pas ; sans écran, il n'y en a pas.
   */
  ouvrirNavigateur(options?: { visible?: boolean }): Promise<Browser>
}

export type { Browser, BrowserContext, Page } from 'playwright'
