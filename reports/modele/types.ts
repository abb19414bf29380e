import type { Chapitre, Exigence, Preuve, Referentiel, Scenario } from '../../rem/index.ts'
import type { Execution } from '../campagne/executions.ts'
import {
  type Campagne,
  type Constat,
  type EvenementPreuve,
  type Explication,
  type FichierPris,
  type IdentiteNeuve,
  type PreuveRendue,
  type PriseFilm,
  type SansObjet,
  VERDICTS,
  type Verdict,
} from '../campagne/types.ts'
import type { Refus } from '../recevabilite/index.ts'

/** L'état d'un scénario ou d'une exigence : un verdict, ou la raison de son absence. */
export const ETATS = [
  ...VERDICTS,
  'faute-banc',
  'interrompu',
  'a-fournir',
  'non-controlee',
] as const
export type Etat = (typeof ETATS)[number]

export type Ecran = EvenementPreuve['ecrans'][number]

/** De quoi le fichier d'une preuve est fait. */
export type Composition =
  | { genre: 'absente' }
  | { genre: 'fichier'; fichier: FichierPris; remis: number }
  | { genre: 'ecrans'; ecrans: readonly Ecran[] }

/** `manquante` : le scénario est joué sans elle ; `a-fournir` : il n'est pas joué ; `non-due` : rien n'est demandé. */
export const PRESENCES = ['prise', 'manquante', 'a-fournir', 'non-due'] as const
export type Presence = (typeof PRESENCES)[number]

export interface PreuveLue extends PreuveRendue {
  catalogue: Preuve
  composition: Composition
  presence: Presence
  /** Conforme ou attestée, mais prise ailleurs que là où le référentiel l'exige. */
  repetition: boolean
  /** Rédigée par le banc pour son LGC de référence : sans valeur. */
  modele: boolean
  /** Pourquoi elle n'est pas recevable, règle par règle. */
  refus: readonly Refus[]
  film: PriseFilm | null
  date: string | null
  auteur: string | null
  /** Ce que la personne guidée en a dit. */
  commentaire: string | null
  versionLgc: string | null
  typeMime: string | null
  taille: number | null
}

export interface ScenarioLu {
  scenario: Scenario
  exigence: Exigence
  executions: readonly Execution[]
  etat: Etat
  verdict: Verdict | null
  /** Ce qui l'écarte ; un scénario joué malgré cela garde son verdict. */
  sansObjet: SansObjet | null
  cause: string | null
  fauteBanc: string | null
  constats: readonly Constat[]
  /** Les contrôles qui n'ont pas pu se faire, étape et raison. */
  nonVerifies: readonly string[]
  /** Les identités neuves que le logiciel a reçues. */
  identitesNeuves: readonly IdentiteNeuve[]
  preuves: readonly PreuveLue[]
  dureeMs: number
}

export interface ExigenceLue {
  exigence: Exigence
  etat: Etat
  sansObjet: SansObjet | null
  scenarios: readonly ScenarioLu[]
}

export interface ChapitreLu {
  chapitre: Chapitre
  exigences: readonly ExigenceLue[]
}

/** Un scénario qui n'a pas abouti, et ce qu'il faut en faire. */
export interface Echec {
  scenario: string
  objectif: string
  etat: Etat
  explication: Explication
}

export interface Resume {
  dossier: string
  /** Chemin absolu de `rapport.html`. */
  rapport: string
  verdicts: Record<Verdict, number>
  scenarios: { attendus: number; joues: number; interrompus: number }
  preuves: {
    attendues: number
    prises: number
    recevables: number
    repetitions: number
    manquantes: number
    aFournir: number
  }
  fautesBanc: number
  /** Les scénarios qui ont échoué, expliqués. */
  echecs: readonly Echec[]
}

/** Une campagne relue : tous les rendus partent d'ici. */
export interface CampagneLue {
  dossier: string
  campagne: Campagne
  referentiel: Referentiel
  /** Date du dernier événement. */
  fin: string
  chapitres: readonly ChapitreLu[]
  /** Scénarios joués dont l'identifiant n'est pas au référentiel : une faute du banc. */
  inconnus: readonly string[]
  resume: Resume
}
