import type { Manifeste } from '../manifeste/types.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from '../modele/types.ts'
import type { DerogationEmployee } from '../proprete/derogations/types.ts'
import type { DossierAdministratif } from './administratif/types.ts'

/** `depot` : ce que l'on dépose ; `repetition` : tout ce qui a été pris, marqué, que l'on ne dépose pas. */
export type ModeAssemblage = 'depot' | 'repetition'

/** La table des fichiers que Convergence reçoit ; aucune contrainte publique n'existe, tout se règle. */
export interface ReglagesDepot {
  /** L'extension donnée à chaque type MIME ; un type absent est refusé. */
  extensions: Readonly<Record<string, string>>
  /** Taille au-delà de laquelle un fichier est refusé, en octets. */
  tailleMax: number
  /** Longueur d'un nom de fichier, extension comprise. */
  longueurMax: number
}

/** Pourquoi le paquet, ou un fichier, est refusé. */
export interface Refus {
  /** Stable : `assemblage.logiciel-de-reference`. */
  regle: string
  /** « la campagne », ou le numéro de la preuve. */
  ou: string
  raison: string
  remede: string
  source: string
}

/** Un emplacement de Convergence et le fichier qui y va. */
export interface Piece {
  chapitre: string
  /** Rang dans la liste de dépôt du chapitre, à partir de 1. */
  ordre: number
  scenario: ScenarioLu
  preuve: PreuveLue
  /** Le fichier tel que la campagne l'a rangé, relatif à elle. */
  source: string
  /** Relatif au paquet, séparé par `/`. */
  chemin: string
  sha256: string
  taille: number
  type: string
}

export interface DemandeAssemblage {
  /** Relue de son dossier, sur tout le référentiel, sans placer de nouveau ses preuves. */
  lue: CampagneLue
  /** Le manifeste final de la campagne : les fichiers de `dossier/` et leurs empreintes. */
  manifeste: Manifeste
  mode: ModeAssemblage
  /** `recevables` : ce qui ne l'est pas est laissé dehors et listé, au lieu de tout arrêter. */
  etendue: 'complete' | 'recevables'
  /** Codes des chapitres retenus ; vide : tous. */
  chapitres: readonly string[]
  /** Version que la configuration annonce ; nulle quand elle n'en dit rien. */
  versionAnnoncee: string | null
  administratif: DossierAdministratif
  reglages: ReglagesDepot
  /** Le banc qui assemble, `segur-lgc 0.1.0`. */
  outil: string
  /** Dossier à faire naître. */
  cible: string
  /** Chemin d'une archive de transport à écrire aussi. */
  zip: string | null
  /** Lit les preuves, chemins relatifs à la campagne. */
  inspecter(fichiers: readonly string[]): Promise<Controle>
}

/** Ce que l'inspection des preuves a donné. */
export interface Controle {
  /** Ce qui les empêche de sortir. */
  refus: readonly Refus[]
  /** Ce que des dérogations ont laissé sortir : le paquet le dit. */
  derogations: readonly DerogationEmployee[]
}

export interface BilanChapitre {
  code: string
  libelle: string
  deposees: number
  /** Preuves que la campagne devait prendre dans ce chapitre, pour les profils choisis. */
  dues: number
  /** La campagne a joué tout le chapitre, et toutes ses preuves sont là. */
  complet: boolean
}

export type Assemblage =
  | { assemble: false; refus: readonly Refus[] }
  | {
      assemble: true
      dossier: string
      zip: string | null
      mode: ModeAssemblage
      chapitres: readonly BilanChapitre[]
      /** Laissées dehors, ou en répétition dedans malgré cela. */
      ecartees: readonly Refus[]
      /** Ce que des dérogations ont laissé sortir. */
      derogations: Controle['derogations']
      /** Images et films partis sans leurs métadonnées, et lesquelles. */
      nettoyees: readonly { fichier: string; retires: readonly string[] }[]
      /** Champs du dossier administratif à compléter. */
      administratif: readonly string[]
      fichiers: number
      octets: number
      /** SHA-256 du manifeste du paquet. */
      empreinte: string
    }
