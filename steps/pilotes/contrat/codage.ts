import type { FichierProduit } from './documents.ts'

/** Les terminologies que tout logiciel montre (ERGO.06). */
export const TERMINOLOGIES = [
  'CIM-10',
  'CISP2 ou DRC',
  'jeu de valeurs de biologie',
  'CCAM',
  'ATC',
] as const
export type Terminologie = (typeof TERMINOLOGIES)[number]

/** Ce qu'un médecin code et cherche (ERGO.07, ERGO.08). */
export const DOMAINES_CODES = ['pathologies', 'actes', 'médicaments'] as const
export type DomaineCodes = (typeof DOMAINES_CODES)[number]

/** Une proposition telle que l'écran la montre. */
export interface CodePropose {
  /** Le référentiel nommé à côté du code : « CIM-10 », « base de médicaments ». */
  referentiel: string
  /** Vide quand l'écran ne le montre pas. */
  code: string
  libelle: string
}

/** Ce que l'écran montre d'une terminologie : quelques-uns de ses codes suffisent. */
export interface TerminologieAffichee {
  codes: readonly { code: string; libelle: string }[]
}

/** Les conditions d'utilisation, prises depuis une session ouverte. */
export interface ConditionsPrises {
  /** Le texte affiché ; vide quand le logiciel ne les montre pas. */
  texte: string
  /** Chaque clic depuis l'écran de travail jusqu'à ce texte, dans l'ordre. */
  gestes: readonly string[]
  fichier: FichierProduit | null
}

/** Coder : montrer les terminologies, y chercher, coder ce que l'on rédige ; lire les conditions d'utilisation (ERGO.05 à ERGO.08) */
export interface ActionsCodage {
  /** Affiche cette terminologie et rend des codes qui se lisent ; `null` quand le logiciel ne l'a pas. */
  afficherTerminologie(terminologie: Terminologie): Promise<TerminologieAffichee | null>
  /** Tape ces lettres dans la recherche de ce domaine, sans valider ; rend ce qui est proposé. */
  taperRecherche(domaine: DomaineCodes, lettres: string): Promise<readonly CodePropose[]>
  /** Commence un compte rendu du patient ouvert, écrit ce texte sans terminer ; rend le codage proposé. */
  redigerEtProposer(texte: string): Promise<readonly CodePropose[]>
  /** Restreint le codage proposé à la CIM-10, et rend ce qui reste. */
  filtrerCodage(): Promise<readonly CodePropose[]>
  /** Va de l'écran de travail aux conditions d'utilisation sur la confidentialité, et en prend le fichier. */
  prendreConditions(): Promise<ConditionsPrises>
}

export const ACTIONS_CODAGE = [
  'afficherTerminologie',
  'taperRecherche',
  'redigerEtProposer',
  'filtrerCodage',
  'prendreConditions',
] as const satisfies readonly (keyof ActionsCodage)[]
