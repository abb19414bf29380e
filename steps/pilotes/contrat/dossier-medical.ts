import type { ResultatEnregistrement } from './resultat.ts'

/** Les rubriques que le volet de synthèse médicale reprend (cda.md §13). */
export const RUBRIQUES_DOSSIER = ['pathologie', 'allergie', 'traitement'] as const
export type RubriqueDossier = (typeof RUBRIQUES_DOSSIER)[number]

export interface EntreeDossier {
  rubrique: RubriqueDossier
  /** Les mots du médecin. */
  libelle: string
  /** En affection de longue durée ; d'une pathologie seulement. */
  ald: boolean
  /** Code CIM-10 ; d'une pathologie seulement. */
  code?: string
  /** Côté atteint ; d'une pathologie seulement. */
  cote?: 'droit' | 'gauche'
  /** Dose et rythme ; d'un traitement seulement. */
  prise?: { comprimes: number; heures: number }
}

/** Quand rappeler la mise à jour d'un volet de synthèse médicale (DOC.08). */
export interface ReglageRappels {
  /** Rappeler pour les patients en affection de longue durée. */
  ald: boolean
  /** Nombre de mois depuis le dernier volet. */
  mois: number
}

/** Un volet de synthèse médicale à mettre à jour, tel que la liste le montre. */
export interface RappelAffiche {
  /** Nom et prénom, tels qu'affichés. */
  patient: string
  /** Pourquoi le rappel est là, tel qu'affiché. */
  motif: string
  /** Échéance telle qu'affichée. */
  echeance: string
}

/** Tenir le dossier médical du patient ouvert, et les réglages du site sur ses documents. */
export interface ActionsDossierMedical {
  /** Inscrit ces entrées au dossier médical du patient ouvert. */
  completerDossierMedical(entrees: readonly EntreeDossier[]): Promise<ResultatEnregistrement>
  /** Règle, pour le site, le texte d'information du patient que portent les documents (DOC.06). */
  reglerMentionRgpd(texte: string): Promise<ResultatEnregistrement>
  /** Règle les rappels de mise à jour du volet de synthèse médicale (DOC.08). */
  reglerRappels(reglage: ReglageRappels): Promise<ResultatEnregistrement>
  /** La liste des volets de synthèse médicale à mettre à jour. */
  lireRappels(): Promise<readonly RappelAffiche[]>
  /** Reporte à cette date (`jj/mm/aaaa`) le rappel du patient ouvert (DOC.09). */
  reporterRappel(date: string): Promise<ResultatEnregistrement>
}

export const ACTIONS_DOSSIER_MEDICAL = [
  'completerDossierMedical',
  'reglerMentionRgpd',
  'reglerRappels',
  'lireRappels',
  'reporterRappel',
] as const satisfies readonly (keyof ActionsDossierMedical)[]
