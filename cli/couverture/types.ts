import type { Confiance, EnvironnementExige, Nature, TypePreuve } from '../../rem/index.ts'

/** Un scénario du catalogue que vise un scénario Gherkin, et ce que celui-ci en prend. */
export interface ScenarioVise {
  /** Étiquette sans arobase, `MDV-LGC-Va1:INS.25.01`. */
  etiquette: string
  /** Identifiant au catalogue, `INS.25.01`. */
  scenario: string
  /** Identifiants complets des preuves prises, `INS.25.01.01`. */
  preuves: readonly string[]
}

/** Un scénario Gherkin ; une ligne d’exemples d’un plan de scénario en est un. */
export interface ScenarioLu {
  /** Chemin depuis le dossier du projet, `features/ins/statuts.feature`. */
  fichier: string
  ligne: number
  nom: string
  /** Toutes ses étiquettes de référentiel, connues ou non, sans arobase. */
  etiquettes: readonly string[]
  vises: readonly ScenarioVise[]
}

/** Ce qui est faux dans un fichier de scénarios, et où. */
export interface ProblemeFeature {
  genre: 'syntaxe' | 'sans-etiquette' | 'etiquette-inconnue' | 'preuve-inconnue'
  fichier: string
  ligne: number
  phrase: string
}

export interface LectureFeatures {
  scenarios: readonly ScenarioLu[]
  problemes: readonly ProblemeFeature[]
}

/**
 * Ce qu’une preuve demande encore. `non-controlee` : celle d’une préconisation ; `sans-objet` : aucun
 * profil choisi ne la demande ; `non-due` : facultative, ou remplacée par une autre.
 */
export type EtatPreuve =
  | 'automatisee'
  | 'a-attester'
  | 'a-fournir'
  | 'non-due'
  | 'sans-objet'
  | 'non-controlee'

interface CouverturePreuve {
  id: string
  type: TypePreuve
  description: string
  environnementExige: EnvironnementExige
  etat: EtatPreuve
  /** Pourquoi elle n’est pas simplement due ; `null` quand elle l’est. */
  motifPresence: string | null
}

/** Un scénario du catalogue, automatisé quand au moins un scénario Gherkin porte son étiquette. */
export interface CouvertureScenario {
  id: string
  etiquette: string
  objectif: string
  /** Scénarios Gherkin qui portent son étiquette, `features/ins/statuts.feature:11`. */
  fichiers: readonly string[]
  preuves: readonly CouverturePreuve[]
}

/** Une exigence et ce qui établit son contenu, à montrer à côté (README du catalogue, « Confiance »). */
export interface CouvertureExigence {
  id: string
  intitule: string
  nature: Nature
  profils: readonly string[]
  /** Les profils qui la demandent, quand aucun n’est choisi : elle est alors sans objet. */
  horsProfil: readonly string[] | null
  /** Condition de l’énoncé : l’éditeur peut, en le signant, la déclarer sans objet. */
  condition: string | null
  provisoire: boolean
  confianceContenu: Confiance
  difference: string | null
  /** Exigence dont les scénarios montrent aussi celle-ci. */
  scenariosDe: string | null
  scenarios: readonly CouvertureScenario[]
}

export interface Totaux {
  exigences: number
  scenarios: number
  scenariosAutomatises: number
  /** Exigences qu’aucun profil choisi ne demande. */
  exigencesSansObjet: number
  /** Preuves demandées ; celles des préconisations, sans objet ou non dues sont à part. */
  preuves: number
  automatisees: number
  aAttester: number
  aFournir: number
  nonDues: number
  sansObjet: number
  nonControlees: number
}

export interface CouvertureChapitre {
  code: string
  libelle: string
  exigences: readonly CouvertureExigence[]
  totaux: Totaux
}

export interface Couverture {
  rem: string
  code: string
  titre: string
  revision: string
  statut: string
  /** `null` : tous les profils du référentiel. */
  profils: readonly string[] | null
  chapitres: readonly CouvertureChapitre[]
  totaux: Totaux
}
