import type { Environnement, Preuve } from '../../rem/index.ts'
import type { PriseFilm, Verdict } from '../campagne/types.ts'
import type { Presence } from '../modele/types.ts'

/** Ce qu'une règle de recevabilité peut savoir d'une preuve. */
export interface FaitsPreuve {
  /** `reference`, `guide`, ou le chemin d'un pilote. */
  cible: string
  mutations: readonly string[]
  campagneDeRepetition: boolean
  versionCandidate: string
  presence: Presence
  /** Pourquoi elle n'est pas demandée, quand elle ne l'est pas. */
  nonDue: string | null
  verdict: Verdict | null
  provisoire: boolean
  /** La preuve telle que le catalogue la demande. */
  demandee: Preuve
  environnement: Environnement | null
  versionLgc: string | null
  typeMime: string | null
  /** Nombre de fichiers remis pour ce seul numéro. */
  fichiersRemis: number
  /** Rédigée par le banc pour son LGC de référence. */
  modele: boolean
  /** Comment le banc l'a filmée ; nul quand il ne l'a pas filmée. */
  film: PriseFilm | null
}

/** Une règle rend le motif du refus, ou `null` quand elle n'a rien à redire. */
export type RegleRecevabilite = (faits: FaitsPreuve) => string | null
