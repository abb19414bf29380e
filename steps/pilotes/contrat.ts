/**
 * Ce que le banc demande à un logiciel, dans les mots du médecin.
 * Chaque action rend ce qu'un utilisateur voit ; aucune ne juge. Un fichier par sujet.
 */

import { ACTIONS_ANNUAIRE, type ActionsAnnuaire } from './contrat/annuaire.ts'
import type { CadrePilote, ContexteEditeur, CrochetsPilote } from './contrat/cadre.ts'
import { ACTIONS_CODAGE, type ActionsCodage } from './contrat/codage.ts'
import { ACTIONS_COMPTES, type ActionsComptes } from './contrat/comptes.ts'
import { ACTIONS_COPIES, type ActionsCopies } from './contrat/copies.ts'
import { ACTIONS_COURRIELS, type ActionsCourriels } from './contrat/courriels.ts'
import { ACTIONS_DMP, type ActionsDmp } from './contrat/dmp.ts'
import { ACTIONS_DOCUMENTS, type ActionsDocuments } from './contrat/documents.ts'
import { ACTIONS_DOSSIER_MEDICAL, type ActionsDossierMedical } from './contrat/dossier-medical.ts'
import { ACTIONS_ECHANGES, type ActionsEchanges } from './contrat/echanges.ts'
import { ACTIONS_INSI, type ActionsInsi } from './contrat/insi.ts'
import { ACTIONS_JOURNAUX, type ActionsJournaux } from './contrat/journaux.ts'
import { ACTIONS_JUSTIFICATIFS, type ActionsJustificatifs } from './contrat/justificatifs.ts'
import { ACTIONS_MESSAGERIE, type ActionsMessagerie } from './contrat/messagerie.ts'
import { ACTIONS_NON_LUS, type ActionsNonLus } from './contrat/non-lus.ts'
import type { Corrections, PieceRemise } from './contrat/observation.ts'
import { ACTIONS_PATIENTS, type ActionsPatients } from './contrat/patients.ts'
import { ACTIONS_PSC, type ActionsPsc } from './contrat/psc.ts'
import { ACTIONS_RECUS, type ActionsRecus } from './contrat/recus.ts'
import { ACTIONS_REGLAGES, type ActionsReglages } from './contrat/reglages.ts'
import { ACTIONS_SESSION, type ActionsSession } from './contrat/session.ts'
import { ACTIONS_VACCINATION, type ActionsVaccination } from './contrat/vaccination.ts'
import { ACTIONS_VERROUS, type ActionsVerrous } from './contrat/verrous.ts'
import type { VERSION_CONTRAT } from './contrat/versions.ts'
import { ACTIONS_VITALE, type ActionsVitale } from './contrat/vitale.ts'

export * from './contrat/annuaire.ts'
export * from './contrat/cadre.ts'
export * from './contrat/codage.ts'
export * from './contrat/comptes.ts'
export * from './contrat/copies.ts'
export * from './contrat/courriels.ts'
export * from './contrat/dmp.ts'
export * from './contrat/documents.ts'
export * from './contrat/dossier-medical.ts'
export * from './contrat/echanges.ts'
export * from './contrat/insi.ts'
export * from './contrat/journaux.ts'
export * from './contrat/justificatifs.ts'
export * from './contrat/messagerie.ts'
export * from './contrat/non-lus.ts'
export * from './contrat/observation.ts'
export * from './contrat/patients.ts'
export * from './contrat/psc.ts'
export * from './contrat/recus.ts'
export * from './contrat/reglages.ts'
export * from './contrat/resultat.ts'
export * from './contrat/session.ts'
export * from './contrat/vaccination.ts'
export * from './contrat/verrous.ts'
export * from './contrat/versions.ts'
export * from './contrat/vitale.ts'

/** Les actions d'un utilisateur ; un pilote d'éditeur peut n'en fournir qu'une partie. */
export interface Actions
  extends ActionsSession,
    ActionsPatients,
    ActionsJustificatifs,
    ActionsVerrous,
    ActionsVitale,
    ActionsInsi,
    ActionsJournaux,
    ActionsReglages,
    ActionsEchanges,
    ActionsDocuments,
    ActionsDossierMedical,
    ActionsVaccination,
    ActionsCodage,
    ActionsRecus,
    ActionsNonLus,
    ActionsMessagerie,
    ActionsCourriels,
    ActionsCopies,
    ActionsAnnuaire,
    ActionsDmp,
    ActionsComptes,
    ActionsPsc {}

export const ACTIONS = [
  ...ACTIONS_SESSION,
  ...ACTIONS_PATIENTS,
  ...ACTIONS_JUSTIFICATIFS,
  ...ACTIONS_VERROUS,
  ...ACTIONS_VITALE,
  ...ACTIONS_INSI,
  ...ACTIONS_JOURNAUX,
  ...ACTIONS_REGLAGES,
  ...ACTIONS_ECHANGES,
  ...ACTIONS_DOCUMENTS,
  ...ACTIONS_DOSSIER_MEDICAL,
  ...ACTIONS_VACCINATION,
  ...ACTIONS_CODAGE,
  ...ACTIONS_RECUS,
  ...ACTIONS_NON_LUS,
  ...ACTIONS_MESSAGERIE,
  ...ACTIONS_COURRIELS,
  ...ACTIONS_COPIES,
  ...ACTIONS_ANNUAIRE,
  ...ACTIONS_DMP,
  ...ACTIONS_COMPTES,
  ...ACTIONS_PSC,
] as const satisfies readonly (keyof Actions)[]

export interface Pilote extends Actions, CadrePilote, CrochetsPilote {
  readonly nom: string
  readonly contrat: typeof VERSION_CONTRAT
  /** Demande à une personne le fichier de la preuve, `null` si elle l'ajourne ; absent d'un pilote automatique. */
  remettrePreuve?(demande: {
    preuve: string
    description: string
    types: readonly string[]
  }): Promise<PieceRemise | null>
  /** Ce que la personne guidée fait de ce pilote ; tu quand il fait tout seul. */
  readonly guidees?: readonly (keyof Actions | keyof CadrePilote)[]
  /** De quoi reprendre une réponse ; l'étape se rejoue alors sur ce qui a déjà été vu. */
  corrections?: Corrections
}

/**
 * Un pilote d'éditeur : son nom, la version du contrat qu'il suit, et ce qu'il sait faire seul ; la
 * personne guidée fait le reste. Sans `observer`, elle remet aussi les preuves.
 */
export type PilotePartiel = Pick<Pilote, 'nom' | 'contrat' | 'remettrePreuve'> &
  Partial<CadrePilote> &
  CrochetsPilote &
  Partial<Actions>

/** Ce qu'un module de pilote exporte par défaut. */
export type CreerPilote = (contexte: ContexteEditeur) => Promise<PilotePartiel> | PilotePartiel
