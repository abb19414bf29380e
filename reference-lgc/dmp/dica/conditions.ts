import type { EtatDossier } from '../client/tester-existence.ts'
import type { Consentement } from '../consentement/consentement.ts'
import type { Mode } from '../vihf/identite.ts'

/** Les quatre conditions d'une consultation (dmp.md §16.2 [V]) : DMP, INS, consentement, authentification. */
export const LETTRES = ['D', 'I', 'C', 'A'] as const
export type Lettre = (typeof LETTRES)[number]

/** Ce que l'on sait du dossier, sans attendre le DMP. */
export type EtatVerification =
  | { genre: 'non-verifie' }
  | { genre: 'en-cours' }
  | { genre: 'panne'; message: string }
  | { genre: 'refus'; message: string }
  | { genre: 'connu'; dossier: EtatDossier }

export interface FaitsDica {
  qualifiee: boolean
  consentement: Consentement
  /** Par quel moyen le DMP reconnaîtrait l'utilisateur ; une phrase quand il n'en a pas. */
  moyen: Mode | { empechement: string }
  verification: EtatVerification
  /** Un bris de glace est en cours pour ce dossier. */
  brisDeGlace: boolean
}

export interface Condition {
  lettre: Lettre
  nom: string
  remplie: boolean
  /** Ce qu'il en est ; pour une condition manquante, la cause. */
  etat: string
  /** Ce qu'il y a à faire, et où ; `null` quand il n'y a rien à faire. */
  remede: { texte: string; lien: Lien | null } | null
}

/** Où mène le remède ; l'adresse se compose avec le patient. */
export type Lien = 'qualifier' | 'consentement' | 'authentification' | 'relire' | 'services'
