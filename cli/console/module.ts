import type { Hono } from 'hono'
import type { DemandeCampagne } from './campagne-en-cours/demande.ts'
import type { Contexte } from './contexte.ts'
import type { NomIcone } from './vues/icones.tsx'

/** Une preuve tenue hors des campagnes : pièce guidée ou attestation déjà remise à la console. */
export interface PreuveTenue {
  /** Identifiant complet, `INS.25.01.01`. */
  preuve: string
  /** Version du logiciel pour laquelle elle a été donnée ; nulle, elle vaut pour toutes. */
  versionLgc: string | null
  /** Faux : bonne, mais donnée ailleurs que là où le référentiel l'exige. */
  recevable: boolean
}

/** Ce qu'une partie ajoute à la campagne que la console lance. */
export interface ArmementCampagne {
  /** Options de `segur campagne`, en plus de celles du formulaire. */
  options?: readonly string[]
  env?: Readonly<Record<string, string>>
}

/** Une partie de la console. */
export interface ModuleConsole {
  /** Commence par une barre, `/attestations` ; l'accueil est `/`. */
  prefixe: string
  /** Nulle : la partie n'est pas au menu, d'autres pages y mènent. */
  entree: { libelle: string; icone: NomIcone } | null
  /** Les routes, relatives au préfixe. Appelée une fois par console. */
  monter(contexte: Contexte): Hono
  feuilles?: readonly URL[]
  /** Nom donné à `<Page scripts={[…]}>`, et son fichier. */
  scripts?: Readonly<Record<string, URL>>
  /** Octets du plus gros corps accepté sous ce préfixe ; 64 Kio à défaut. */
  corpsMax?: number
  /** Ce que la partie tient déjà, pour l'état d'avancement de l'accueil. */
  bilan?(contexte: Contexte): readonly PreuveTenue[]
  /** Appelée avant le lancement d'une campagne ; null quand elle n'a rien à ajouter. */
  armer?(demande: DemandeCampagne, contexte: Contexte): ArmementCampagne | null
}
