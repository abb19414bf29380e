import type { ServiceSimule } from '../mocks/contrat.ts'
import type { Environnement } from '../rem/index.ts'

/** Les adresses d'un poste : un jeu de services simulés et un logiciel, pour un exécutant. */
export interface Poste {
  /** API de contrôle des services simulés ; nulle quand aucun n'est simulé. */
  controle: string | null
  /** Adresse du LGC de référence ; nulle pour une autre cible. */
  lgc: string | null
  /** Services au journal consultable sur ce poste. */
  simules: readonly ServiceSimule[]
}

/** Ce que la ligne de commande confie aux scénarios (worldParameters). */
export interface ParametresMonde {
  /** Dossier de la campagne. */
  dossier: string
  rem: string
  /** `reference`, `guide` ou chemin d'un pilote. */
  cible: string
  postes: readonly Poste[]
  services: Record<string, Environnement>
  versionLgc: string
  /** `aucune` : la matrice de mutation juge sans garder d'écran. */
  captures: 'toutes' | 'aucune'
  mutations: readonly string[]
}

/** Rang de l'exécutant : 0 sans parallélisme. */
export function rangPoste(): number {
  return Number(process.env.CUCUMBER_WORKER_ID ?? 0)
}
