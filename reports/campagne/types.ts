/**
 * Les données d'une campagne : ce que l'enregistreur écrit au fil de l'eau (`evenements.ndjson`),
 * ce que les rendus en tirent (`manifeste.json`, `verdicts.json`).
 */
import type { Environnement, EnvironnementExige } from '../../rem/index.ts'

export const VERDICTS = [
  'conforme',
  'non-conforme',
  'non-verifiable',
  'sans-objet',
  'atteste',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Un contrôle passé ou manqué ; le même identifiant dans les deux cas. */
export interface Constat {
  /** Identifiant stable du contrôle, `ins.statut-affiche`. */
  id: string
  conforme: boolean
  attendu: string
  observe: string
  /** Où le lecteur peut le voir : écran, message, fichier. */
  ou: string
  /** Que faire ensuite, vide quand le contrôle est conforme. */
  action: string
  /** Règle et source : `RNIV EXI SI 07 [V]`. */
  source: string
}

/** Un échange vu par un service simulé, déjà masqué. */
export interface MessageEchange {
  id: string
  service: string
  horodatage: string
  appelant: string | null
  operation: string | null
  resultat: string
  /** Fichiers du dépôt de la campagne (chemin relatif), requête puis réponse. */
  requete: string
  reponse: string
  ecarts: readonly { regle: string; message: string; source: string }[]
  /** À savoir de l'échange, sans reproche : forme non officielle, par exemple. */
  informations?: readonly { regle: string; message: string; source: string }[]
}

export interface FichierPris {
  /** Chemin relatif à la campagne, dérivé de l'empreinte. */
  chemin: string
  sha256: string
  taille: number
  type: string
}

export interface EvenementScenarioDebut {
  genre: 'scenario-debut'
  rem: string
  scenario: string
  exigence: string
  titre: string
  fichier: string
  /** Ligne du scénario ou de l'exemple joué : distingue les exemples d'un même plan. */
  ligne?: number
  poste: number
  date: string
}

export interface EvenementEtape {
  genre: 'etape'
  scenario: string
  rang: number
  /** Mot-clé et texte de l'étape tels qu'écrits dans le scénario. */
  texte: string
  /** `non-verifiee` : le contrôle demandait le journal d'un service qui n'est pas simulé. */
  statut: 'passee' | 'echouee' | 'sautee' | 'non-verifiee'
  dureeMs: number
  date: string
  capture: FichierPris | null
  /** Texte visible de la page. */
  texteEcran: FichierPris | null
  /** Pourquoi il n'y a pas de capture, quand elle a échoué deux fois. */
  captureManquee: string | null
  constats: readonly Constat[]
  messages: readonly MessageEchange[]
  documents: readonly FichierPris[]
}

/** Ce que le film d'une preuve montre : tout un écran, la page seule, ou rien parce qu'il manque. */
export const CADRES_FILM = ['ecran-virtuel', 'ecran-du-poste', 'page', 'aucun'] as const
export type CadreFilm = (typeof CADRES_FILM)[number]

/** Comment une vidéo a été prise. Les heures sont celles du poste, jamais celles de l'horloge du banc. */
export interface PriseFilm {
  cadre: CadreFilm
  debut: string
  fin: string
  /** Pourquoi l'écran entier n'a pas été filmé, et que faire ; tu quand il l'a été. */
  empechement?: { raison: string; remede: string }
  /** De combien de secondes l'horloge du banc devançait celle du poste ; tu quand elle ne l'a pas été. */
  avanceHorlogeS?: number
}

export interface EvenementPreuve {
  genre: 'preuve'
  scenario: string
  /** Identifiant complet du catalogue, `INS.25.01.01`. */
  preuve: string
  date: string
  /** Les écrans qui la composent, dans l'ordre, sans doublon d'image. */
  ecrans: readonly { capture: FichierPris; legende: string; date: string }[]
  /** Fichiers remis tels quels (mode guidé, documents) ; prioritaires sur les écrans. */
  fichiers: readonly FichierPris[]
  /** Arbre ARIA de l'écran final. */
  aria: FichierPris | null
  environnement: Environnement
  versionLgc: string
  /** Celle que l'écran montrait à cet instant ; nulle quand rien ne l'a lue, tue des campagnes plus anciennes. */
  versionLue?: string | null
  /** Qui l'a remise : la personne guidée, ou le signataire d'une attestation. */
  auteur: string | null
  /** Ce que la personne guidée a dit de la preuve. */
  commentaire?: string
  /** Un modèle que le banc a rédigé pour son LGC de référence : sans valeur. */
  modele?: true
  /** Pour une vidéo que le banc a filmée, ou n'a pas pu filmer. */
  film?: PriseFilm
}

/** Une personne du scénario, et le nom sous lequel un logiciel qui n'oublie rien l'a reçue. */
export interface IdentiteNeuve {
  demandee: string
  donnee: string
}

/**
 * D'où vient l'absence de verdict, telle que l'exécution l'a vue : le pilote a failli, le logiciel ou
 * le service est hors d'atteinte, un service simulé a mal répondu, ou rien de tout cela.
 */
export const ORIGINES = [
  'pilote',
  'injoignable',
  'service',
  'prerequis',
  'reglage',
  'banc',
] as const
export type Origine = (typeof ORIGINES)[number]

export interface EvenementScenarioFin {
  genre: 'scenario-fin'
  scenario: string
  verdict: Verdict | null
  /** Faute du banc ou du pilote : alors `verdict` est nul. */
  fauteBanc: string | null
  cause: string | null
  /** Ce que l'exécution sait de l'échec ; tu quand un contrôle l'a condamné ou que rien n'a échoué. */
  origine?: Origine
  /** Les contrôles qui n'ont pas pu se faire, étape et raison. */
  nonVerifies?: readonly string[]
  /** Connexions du logiciel qui ont échoué avant toute requête, pendant un scénario qui n'a pas abouti. */
  connexions?: readonly { serveur: string; code: string }[]
  /** Les identités neuves que le scénario a reçues. */
  identitesNeuves?: readonly IdentiteNeuve[]
  /** Ce que les contrôles ont lu, pour les refaire sans le logiciel ; absent des campagnes plus anciennes. */
  faits?: FichierPris
  /**
   * Écrit par un rejeu seulement : là où il n'a pas pu continuer, s'il a lu une valeur masquée, et les
   * messages que les règles de leur service ont jugés de nouveau.
   */
  rejeu?: { arret: string | null; masque: boolean; rejuges: readonly string[] }
  dureeMs: number
  date: string
}

export type Evenement =
  | EvenementScenarioDebut
  | EvenementEtape
  | EvenementPreuve
  | EvenementScenarioFin

/** Ce que l'éditeur a signé : la condition d'une exigence n'est pas celle de son logiciel. */
export interface ConditionDeclaree {
  exigence: string
  motif: string
  signataire: string
  /** `AAAA-MM-JJ` */
  date: string
}

/** Ce qui rend une exigence sans objet, et la phrase qui le dit. */
export type SansObjet =
  | { par: 'profil'; profils: readonly string[]; phrase: string }
  | ({ par: 'condition'; condition: string; phrase: string } & Omit<ConditionDeclaree, 'exigence'>)

/** Ce qui a été changé dans le logiciel ou sa machine pour atteindre les services simulés. */
export interface EcartConfiguration {
  quoi: string
  ou: string
  pourquoi: string
}

/** Ce que la campagne sait d'elle-même avant le premier scénario : `campagne.json`. */
export interface Campagne {
  schema: 1
  banc: string
  rem: { code: string; rem: string; revision: string; statut: string }
  profils: readonly string[]
  conditions: readonly ConditionDeclaree[]
  cible: string
  produit: string
  versionLgc: string
  editeur: { denomination: string; siret: string | null; nie: string | null; nil: string | null }
  services: Record<string, string>
  selection: readonly string[]
  machine: { systeme: string; node: string; navigateur: string; coeurs: number }
  mutations: readonly string[]
  repetition: boolean
  /** Absent des campagnes plus anciennes. */
  ecartsDeConfiguration?: readonly EcartConfiguration[]
  debut: string
}

export interface PreuveRendue {
  rem: string
  exigence: string
  scenario: string
  preuve: string
  description: string
  type: string
  fichier: string | null
  sha256: string | null
  environnement: Environnement | null
  environnementExige: EnvironnementExige
  recevable: boolean
  /** Pourquoi recevable ou non, en une phrase française. */
  motif: string
  /** Comment le banc l'a filmée ; tu quand il ne l'a pas filmée. */
  film?: PriseFilm | null
}

/** Qui peut agir sur un échec. */
export const RESPONSABLES = ['lgc', 'pilote', 'mock', 'configuration', 'banc'] as const
export type Responsable = (typeof RESPONSABLES)[number]

/** Un échec expliqué : ce qu'on attendait, ce qu'on a vu, où, à qui s'adresser et que faire. */
export interface Explication {
  responsable: Responsable
  /** Pourquoi on le lui attribue. */
  pourquoi: string
  attendu: string
  observe: string
  ou: string
  suite: string
  /** Page de la documentation, ancre comprise : `docs/lire-un-echec.md#le-pilote`. */
  page: string
}

export interface VerdictScenario {
  rem: string
  exigence: string
  scenario: string
  /** Nul quand le banc a failli. */
  verdict: Verdict | null
  cause: string | null
  /** Ce qui l'écarte, quand il est sans objet. */
  sansObjet: SansObjet | null
  /** Qui peut agir, et que faire ; nul quand rien n'a échoué. */
  explication: Explication | null
  constats: readonly Constat[]
  preuves: readonly PreuveRendue[]
  dureeMs: number
}
