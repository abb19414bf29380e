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
  statut: 'passee' | 'echouee' | 'sautee'
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
  /** Qui l'a remise, en mode guidé. */
  auteur: string | null
}

export interface EvenementScenarioFin {
  genre: 'scenario-fin'
  scenario: string
  verdict: Verdict | null
  /** Faute du banc ou du pilote : alors `verdict` est nul. */
  fauteBanc: string | null
  cause: string | null
  dureeMs: number
  date: string
}

export type Evenement =
  | EvenementScenarioDebut
  | EvenementEtape
  | EvenementPreuve
  | EvenementScenarioFin

/** Ce que la campagne sait d'elle-même avant le premier scénario : `campagne.json`. */
export interface Campagne {
  schema: 1
  banc: string
  rem: { code: string; rem: string; revision: string; statut: string }
  profils: readonly string[]
  cible: string
  produit: string
  versionLgc: string
  editeur: { denomination: string; siret: string | null; nie: string | null; nil: string | null }
  services: Record<string, string>
  selection: readonly string[]
  machine: { systeme: string; node: string; navigateur: string; coeurs: number }
  mutations: readonly string[]
  repetition: boolean
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
}

export interface VerdictScenario {
  rem: string
  exigence: string
  scenario: string
  /** Nul quand le banc a failli. */
  verdict: Verdict | null
  cause: string | null
  constats: readonly Constat[]
  preuves: readonly PreuveRendue[]
  dureeMs: number
}
