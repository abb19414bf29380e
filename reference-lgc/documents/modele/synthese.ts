import type { Codage } from './codage.ts'
import type { Intervenant } from './personnes.ts'
import type { Cote, DateIncomplete, Rubrique } from './rubrique.ts'

/** Modèle du volet de synthèse médicale, choisi dans les réglages (cda.md §13 [V]). */
export const MODELES_SYNTHESE = ['2013', '2023.01'] as const
export type ModeleSynthese = (typeof MODELES_SYNTHESE)[number]

/** Une pathologie en cours ou un antécédent médical : codé en CIM-10, ou en texte libre. */
export interface Pathologie {
  cle: string
  /** Les mots du médecin, lus partout. */
  libelle: string
  /** CIM-10 ; `null` quand rien ne la code. */
  code: Codage | null
  cote: Cote | null
  debut: DateIncomplete | null
  /** Présente d'un antécédent seulement : une pathologie en cours n'est pas finie. */
  fin: DateIncomplete | null
  ald: boolean
}

/** Un geste passé : antécédent chirurgical, acte interventionnel. */
export interface ActePasse {
  cle: string
  libelle: string
  /** CCAM ; `null` quand rien ne le code. */
  code: Codage | null
  cote: Cote | null
  date: DateIncomplete | null
}

export const STATUTS_ALLERGIE = ['active', 'inactive', 'resolved'] as const
export type StatutAllergie = (typeof STATUTS_ALLERGIE)[number]
export const NATURES_ALLERGIE = ['medicament', 'aliment', 'environnement', 'autre'] as const
export type NatureAllergie = (typeof NATURES_ALLERGIE)[number]

export interface Allergie {
  cle: string
  nature: NatureAllergie
  /** L'agent : « AMOXICILLINE », « Arachide ». */
  agent: string
  /** CIS d'un médicament ; `null` sinon. */
  cis: string | null
  /** « œdème de Quincke » ; vide si le dossier ne la dit pas. */
  reaction: string
  statut: StatutAllergie
  depuis: DateIncomplete | null
}

/** Tabac en paquets-années, alcool et autres habitudes en texte. */
export interface Habitude {
  cle: string
  nature: 'tabac' | 'alcool' | 'drogue' | 'autre'
  libelle: string
  /** Paquets-années ; `null` hors tabac ou sans mesure. */
  paquetsAnnees: number | null
  depuis: DateIncomplete | null
}

export interface AntecedentFamilial {
  cle: string
  /** Valeur de JDV_J11 : « Mère », « Père »… */
  parent: Codage
  libelle: string
  code: Codage | null
}

/** Une prise : dose et rythme comptés, pour que les entrées codées et le récit disent la même chose. */
export interface Prise {
  dose: number
  /** Unité UCUM, annotation entre accolades : `{tablet}`, `mL`, `[drp]`. */
  unite: string
  /** Les mots du papier : « comprimé ». */
  uniteLue: string
  /** Une prise toutes les tant d'heures. */
  toutesLesHeures: number
}

export interface Traitement {
  cle: string
  /** Nom, dosage et forme. */
  libelle: string
  cis: string | null
  /** EDQM ; `null` quand le dossier ne dit pas la voie. */
  voie: Codage | null
  /** `null` : la posologie ne se compte pas, seul son texte vaut. */
  prise: Prise | null
  /** En toutes lettres. */
  posologie: string
  /** Ce que le traitement soigne ; vide si le dossier ne le dit pas. */
  motif: string
  debut: DateIncomplete | null
  fin: DateIncomplete | null
}

export interface Vaccination {
  cle: string
  /** Nom du vaccin. */
  libelle: string
  cis: string | null
  /** Ce contre quoi il protège : « Diphtérie, tétanos, poliomyélite ». */
  valence: string
  lot: string | null
  rang: number | null
  /** `AAAA-MM-JJ`. */
  date: string
}

export interface ResultatNote {
  cle: string
  libelle: string
  /** Valeur et unité, telles que lues. */
  valeur: string
  date: DateIncomplete | null
}

/** Volet de synthèse médicale (SYNTH) : les lignes cochées par le médecin, telles que le dossier les porte. */
export interface CorpsSynthese {
  genre: 'synthese'
  modele: ModeleSynthese
  medecinTraitant: Intervenant | null
  pathologies: Rubrique<Pathologie>
  antecedents: Rubrique<Pathologie>
  actes: Rubrique<ActePasse>
  allergies: Rubrique<Allergie>
  habitudes: Rubrique<Habitude>
  antecedentsFamiliaux: Rubrique<AntecedentFamilial>
  /** Texte libre ; vide s'il n'y a rien à en dire. */
  facteursProfessionnels: string
  traitements: Rubrique<Traitement>
  /** Sorties sous le modèle 2023.01 seulement. */
  vaccinations: Rubrique<Vaccination>
  resultats: Rubrique<ResultatNote>
  /** Texte libre ; vide s'il n'y a rien à en dire. */
  pointsDeVigilance: string
}
