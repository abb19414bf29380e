import type { Marque } from '../../rem/index.ts'
import type { Declare, ReponseDonnee } from '../completude/declare.ts'
import type { CampagneLue, PreuveLue, ScenarioLu } from '../modele/types.ts'
import type { Lecteur } from './lecture/ouvrir-lecteur.ts'

/** Ce que la recherche de données réelles a trouvé, quand elle a été faite. */
export type DonneesReelles = readonly { fichier: string; titre: string; lieu: string }[]

/** Une preuve et son scénario. */
export interface PreuveVisee {
  preuve: PreuveLue
  lu: ScenarioLu
}

/** Ce qu'un contrôle de motif peut savoir. */
export interface FaitsDossier {
  lue: CampagneLue
  declare: Declare
  donneesReelles: DonneesReelles | null
  lecteur: Lecteur
  /** Les preuves prises des exigences du motif ; toutes quand il vise toutes les exigences. */
  visees: readonly PreuveVisee[]
}

/** Ce qui vaudrait un refus, où, et que faire. */
export interface Trouvaille {
  /** Numéro de preuve, ou `null` quand tout le dossier est en cause. */
  preuve: string | null
  observe: string
  suite: string
}

/** Ce qu'un programme a pu lire, et ce qu'il y a trouvé. */
export interface Recherche {
  lus: number
  trouvailles: readonly Trouvaille[]
  /** Ce qu'il n'a pas su lire et qu'une personne doit regarder. */
  douteux?: number
}

/** Ce que le banc ne peut pas voir. */
export interface Question {
  texte: string
  /** La réponse d'un dossier en règle. */
  attendue: 'oui' | 'non'
  suite: string
  /** Toujours, dès qu'une preuve visée est prise, ou seulement sur ce que le programme n'a pas su lire. */
  quand: 'toujours' | 'preuve-prise' | 'si-doute'
}

/** Un motif de refus connu (convergence.md §6), et comment le banc le cherche. */
export interface MotifDeRefus {
  /** Ligne du tableau. */
  numero: number
  /** Identifiant stable, `preuves-groupees`. */
  id: string
  titre: string
  /** Références communes aux REM ; vide : toutes les exigences. */
  exigences: readonly string[]
  source: string
  marque: Marque
  /** Pourquoi le banc ne s'en occupe pas. */
  horsPerimetre?: string
  /** Les seuls REM qu'il concerne, quand ce n'est pas tous. */
  rem?: (code: string) => boolean
  chercher?: (faits: FaitsDossier) => Recherche | Promise<Recherche>
  question?: Question
}

export const ISSUES_MOTIF = [
  'trouve',
  'a-repondre',
  'verifie',
  'repondu',
  'rien-a-lire',
  'sans-objet',
  'hors-perimetre',
] as const
export type IssueMotif = (typeof ISSUES_MOTIF)[number]

/** Un motif confronté à un dossier. */
export interface MotifJuge {
  numero: number
  id: string
  titre: string
  exigences: readonly string[]
  source: string
  marque: Marque
  issue: IssueMotif
  phrase: string
  /** Nombre de fichiers ou de textes que le programme a lus. */
  lus: number
  trouvailles: readonly Trouvaille[]
  question: { texte: string; attendue: 'oui' | 'non'; reponse: ReponseDonnee | null } | null
}
