import type { Environnement, EnvironnementExige } from '../../rem/index.ts'
import type {
  Campagne,
  ConditionDeclaree,
  EcartConfiguration,
  FichierPris,
  SansObjet,
} from '../campagne/types.ts'

export interface FichierManifeste {
  /** Relatif au dossier de la campagne, séparé par `/`. */
  chemin: string
  sha256: string
  taille: number
  type: string
  rem: string | null
  exigence: string | null
  scenario: string | null
  preuve: string | null
  /** Rang de l'étape dans le scénario. */
  etape: number | null
  date: string | null
  versionLgc: string | null
  environnement: Environnement | null
  environnementExige: EnvironnementExige | null
  recevable: boolean | null
}

export interface Manifeste {
  schema: 1
  banc: string
  rem: readonly { code: string; rem: string; revision: string; statut: string }[]
  profils: readonly string[]
  /** Ce que l'éditeur a déclaré sans objet et signé. */
  conditions: readonly ConditionDeclaree[]
  /** Les exigences écartées, et par quoi ; vide tant que la campagne court. */
  sansObjet: readonly ({ exigence: string } & SansObjet)[]
  /** Ce qui a été changé pour atteindre les services simulés. */
  ecartsDeConfiguration: readonly EcartConfiguration[]
  cible: string
  versionLgc: string
  machine: Campagne['machine']
  debut: string
  /** Nul tant que la campagne court, ou si elle a été tuée. */
  fin: string | null
  fichiers: readonly FichierManifeste[]
}

export const NOM_MANIFESTE = 'manifeste.json'
/** La signature du manifeste et son horodatage, posés à côté de lui (décision 020). */
export const NOM_SIGNATURE = 'manifeste.jws'
export const NOM_HORODATAGE = 'manifeste.tsr'

/** Ce que l'on sait d'un fichier sans l'avoir rattaché à une preuve ; clés toujours dans le même ordre. */
export function fichierNu({ chemin, sha256, taille, type }: FichierPris): FichierManifeste {
  return {
    chemin,
    sha256,
    taille,
    type,
    rem: null,
    exigence: null,
    scenario: null,
    preuve: null,
    etape: null,
    date: null,
    versionLgc: null,
    environnement: null,
    environnementExige: null,
    recevable: null,
  }
}
