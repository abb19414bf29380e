import type { Course } from '../../campagne-en-cours/course.ts'
import type { Compte } from '../compter.ts'
import type { Echec } from '../echecs.ts'

/** Ce que les règles de la suite savent. */
export interface FaitsSuite {
  enCours: Course | null
  /** Dernière campagne, si elle n'est pas allée au bout. */
  interrompue: { nom: string; phrase: string } | null
  campagnes: number
  echecs: readonly Echec[]
  version: string | null
  compte: Compte
  /** Scénarios, par ce qu'il leur faut. */
  perimes: readonly string[]
  jouables: readonly string[]
  /** Où donner une attestation. */
  attestations: string
}

/** Ce qu'il y a de mieux à faire : une phrase, un bouton. */
export interface Suite {
  phrase: string
  bouton: string
  adresse: string
  /** Le bouton agit (POST) au lieu de mener à une page. */
  action?: Readonly<Record<string, string>>
}

export type RegleSuite = (faits: FaitsSuite) => Suite | null
