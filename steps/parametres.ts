import type { ServiceSimule } from '../mocks/contrat.ts'
import type { Environnement } from '../rem/index.ts'

/** Les adresses d'un poste : un jeu de services simulés et un logiciel, pour un exécutant. */
export interface Poste {
  /** API de contrôle des services simulés ; nulle quand aucun n'est simulé. */
  controle: string | null
  /** Jeton de cette API, quand elle est ouverte au réseau. */
  jeton?: string | null
  /** Adresse du LGC de référence ; nulle pour une autre cible. */
  lgc: string | null
  /** Services au journal consultable sur ce poste. */
  simules: readonly ServiceSimule[]
}

/** Une pièce que l'éditeur a signée ou obtenue, ou le modèle que le banc rédige pour son LGC de référence. */
export interface PieceAttestee {
  chemin: string
  date: string | null
  signataire: string | null
  modele: boolean
}

/** Ce que la ligne de commande confie aux scénarios (worldParameters). */
export interface ParametresMonde {
  /** Dossier de la campagne. */
  dossier: string
  rem: string
  /** Révision du référentiel que la campagne a choisie. */
  revision: string
  /** `reference`, `guide` ou chemin d'un pilote. */
  cible: string
  postes: readonly Poste[]
  services: Record<string, Environnement>
  /** `false` : le logiciel ne se remet pas à zéro entre deux scénarios. */
  remiseAZero?: boolean | undefined
  versionLgc: string
  /** `aucune` : la matrice de mutation juge sans garder d'écran. */
  captures: 'toutes' | 'aucune'
  mutations: readonly string[]
  /** Les pièces remises, par numéro de preuve. */
  attestations: Readonly<Record<string, PieceAttestee>>
}

/** Rang de l'exécutant : 0 sans parallélisme. */
export function rangPoste(): number {
  return Number(process.env.CUCUMBER_WORKER_ID ?? 0)
}
