import type { Environnement, EnvironnementExige, Marque } from '../../rem/index.ts'
import type { Verdict } from '../campagne/types.ts'
import type { DifferenceManifeste } from '../manifeste/verifier.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { Declare } from './declare.ts'
import type { EmpreintesVues } from './empreintes-vues.ts'
import type { EtatDossier } from './etats.ts'

/** Une preuve du REM et où elle en est ; verdict, lieu et recevabilité sont trois faits séparés. */
export interface PreuveVerifiee {
  preuve: string
  exigence: string
  scenario: string
  description: string
  type: string
  profils: readonly string[]
  /** Le premier obstacle. */
  etat: EtatDossier
  /** Tous ses états : une preuve peut être périmée et prise ailleurs. */
  etats: readonly EtatDossier[]
  verdict: Verdict | null
  environnement: Environnement | null
  environnementExige: EnvironnementExige
  recevable: boolean
  versionLgc: string | null
  raisons: readonly string[]
  /** Ce que la personne fait ensuite ; vide quand il n'y a rien à faire. */
  suite: string
}

export type Comptes = Readonly<Record<EtatDossier, number>>

export interface ChapitreVerifie {
  code: string
  libelle: string
  comptes: Comptes
  preuves: readonly PreuveVerifiee[]
}

/** Ce qui empêche le dossier entier, ou doit être su avant de le déposer. */
export interface ConstatDossier {
  /** Identifiant stable, `dossier.version-ecran`. */
  id: string
  gravite: 'bloquant' | 'information'
  observe: string
  suite: string
  source: string
  marque: Marque
}

/** Ce que les règles de campagne savent. */
export interface FaitsCampagne {
  lue: CampagneLue
  declare: Declare
  /** Ce qui a changé dans le dossier depuis que la campagne est finie. */
  differences: readonly DifferenceManifeste[]
  /** Les campagnes plus anciennes du même produit, même version comprise. */
  anterieures: readonly CampagneAnterieure[]
}

/** Ce qui se compare d'une campagne plus ancienne. */
export interface CampagneAnterieure {
  dossier: string
  produit: string
  versionLgc: string
  debut: string
  vues: EmpreintesVues
}

/** Une règle rend ses constats ; aucun quand elle n'a rien à redire. */
export type RegleCampagne = (faits: FaitsCampagne) => readonly ConstatDossier[]
