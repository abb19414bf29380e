/** Les types du catalogue : un référentiel (REM), ses exigences, leurs scénarios, leurs preuves. */

export const NATURES = ['systematique', 'conditionnelle', 'preconisation'] as const
export type Nature = (typeof NATURES)[number]

/** `officiel` : lu dans le fichier REM que l'utilisateur a importé. */
export const CONFIANCES = ['seed', 'faq', 'ans-squash', 'tiers', 'inferred', 'officiel'] as const
export type Confiance = (typeof CONFIANCES)[number]

export const TYPES_PREUVE = [
  'capture',
  'video',
  'log',
  'document',
  'pdf',
  'xdm',
  'fichier-cda',
  'attestation',
] as const
export type TypePreuve = (typeof TYPES_PREUVE)[number]

export const MOYENS = ['ui', 'protocole', 'document', 'declaratif'] as const
export type Moyen = (typeof MOYENS)[number]

export const SERVICES_CONCERNES = [
  'INSi',
  'DMP',
  'MSS',
  'PSC',
  'ANN',
  'APCV',
  'ON',
  'LGC-UI',
  'SGL',
  'JOURNAL',
  'SSI',
  'ORGA',
  'HL7',
  'NCPEH',
] as const
export type ServiceConcerne = (typeof SERVICES_CONCERNES)[number]

/** Les formats qu'un type de preuve admet (README du catalogue, « Un scénario »). */
export const FORMATS_PAR_TYPE: Readonly<Record<TypePreuve, readonly string[]>> = {
  capture: [],
  video: [],
  log: ['source-smtp', 'message-hl7v2'],
  document: [
    'lien-permanent-gazelle',
    'extrait-configuration-ou-code',
    'numero-execution-test-mssante',
    'csv',
  ],
  pdf: ['pdf-a-1', 'scan-papier'],
  xdm: ['ihe-xdm-zip'],
  'fichier-cda': [],
  attestation: [],
}

/** Ce qui établit une affirmation : lue dans un texte public, ou déduite par nous. */
export const MARQUES = ['V', 'déduit'] as const
export type Marque = (typeof MARQUES)[number]

/** Où une preuve est prise. `simule` : services du banc ; les autres sont les environnements réels. */
export const ENVIRONNEMENTS = [
  'simule',
  'bac-a-sable',
  'formation',
  'recette',
  'production',
] as const
export type Environnement = (typeof ENVIRONNEMENTS)[number]

/** Ce que le référentiel demande : un environnement réel, ou `indifferent` quand aucun service n'est en jeu. */
export type EnvironnementExige = Environnement | 'indifferent'

/** Ce qu'un scénario demande d'une preuve : elle-même, elle ou une autre, ou rien d'obligatoire. */
export const PRESENCES_EXIGEES = ['due', 'alternative', 'facultative'] as const
export type PresenceExigee = (typeof PRESENCES_EXIGEES)[number]

export interface Preuve {
  /** Identifiant complet, `INS.25.01.01`. */
  id: string
  /**
   * Numéro court des étapes Gherkin, « 01 » : celui d'avant l'import quand il a changé, vide quand
   * une autre preuve du scénario le porte déjà.
   */
  numero: string
  type: TypePreuve
  typesAcceptes: readonly TypePreuve[]
  format: string | null
  description: string
  environnementExige: EnvironnementExige
  /** Pourquoi cet environnement : source et marque, affichées à côté de la preuve. */
  motifEnvironnement: string
  /** `alternative` : peut remplacer la preuve qui la précède. */
  presence: PresenceExigee
  /** Pourquoi cette présence : source et marque, affichées à côté de la preuve. */
  motifPresence: string
  /** Les preuves du même scénario qui peuvent la remplacer. */
  equivalentes: readonly string[]
}

export interface Scenario {
  /** Identifiant complet, `INS.25.01`. */
  id: string
  objectif: string
  /** Le texte entier du fichier officiel importé, quand l'objectif n'en est que le début. */
  texteOfficiel: string | null
  prerequis: readonly string[]
  etapes: readonly string[]
  preuves: readonly Preuve[]
  confiance: Confiance
  /**
   * Étiquette Gherkin sans arobase, `MDV-LGC-Va1:INS.25.01` ; celle du parent pour un scénario hérité,
   * celle d'avant l'import pour un scénario renuméroté.
   */
  etiquette: string
  /** Numéros courts des preuves que le fichier officiel importé ne demande plus. */
  numerosRetires: readonly string[]
}

/** Un fait donné par une FAQ officielle. */
export interface PrecisionFaq {
  source: string
  fait: string
}

export interface Exigence {
  id: string
  repriseVa2: string | null
  chapitre: string
  fonction: string
  /** Autres fonctions du référentiel qui citent la même exigence. */
  fonctionsSupplementaires: readonly string[]
  profils: readonly string[]
  nature: Nature
  condition: string | null
  intitule: string
  enonce: string
  services: readonly ServiceConcerne[]
  automatisable: readonly Moyen[]
  /** Exigence dont les scénarios montrent aussi celle-ci, quand elle n'en a pas en propre. */
  scenariosDe: string | null
  scenarios: readonly Scenario[]
  note: string | null
  precisionsFaq: readonly PrecisionFaq[]
  confiance: Confiance
  confianceContenu: Confiance
  provisoire: boolean
  sources: readonly string[]
  /** Différence avec le référentiel hérité, dite en une phrase ; `null` quand rien ne change. */
  difference: string | null
}

export interface ReferentielOpposable {
  code: string
  titre: string
  version: string
  adresse: string | null
  /** Document et passage qui le rendent opposable. */
  source: string
}

export interface Profil {
  nom: string
  regle: string
}

export interface Chapitre {
  code: string
  libelle: string
}

export interface Source {
  cle: string
  nature: Confiance
  titre: string | null
  adresse: string | null
}

/** Un écart avec le référentiel hérité : ce qui change, en une phrase, et ce qui l'établit. */
export interface Difference {
  operation: string
  /** Ce qui change : une exigence, un profil, un chapitre, les référentiels opposables. */
  objet: string
  phrase: string
  source: string
  marque: Marque
}

/** Le fichier officiel dont une révision est tirée. */
export interface FichierImporte {
  /** Son nom, sans son dossier. */
  nom: string
  sha256: string
  /** Jour de l'import, `AAAA-MM-JJ`. */
  date: string
}

export interface Referentiel {
  /** Nom complet, `REM-MDV-LGC-SF-Va1`. */
  rem: string
  /** Nom court des étiquettes et de `--rem`, `MDV-LGC-SF-Va1`. */
  code: string
  titre: string
  revision: string
  statut: string
  /** `null` pour une révision livrée avec le banc. */
  importe: FichierImporte | null
  /** Ancien numéro → numéro officiel, pour ce que l'import a renuméroté. */
  alias: Readonly<Record<string, string>>
  /** Étiquettes des scénarios que le fichier officiel importé n'a plus. */
  etiquettesRetirees: readonly string[]
  couloir: string
  /** Nom complet du référentiel hérité. */
  heriteDe: string | null
  differences: readonly Difference[]
  profils: readonly Profil[]
  chapitres: readonly Chapitre[]
  sources: readonly Source[]
  /** La version d'un référentiel opposable qui fait foi, telle que le document source la définit. */
  regleOpposables: string
  opposables: readonly ReferentielOpposable[]
  exigences: readonly Exigence[]
}
