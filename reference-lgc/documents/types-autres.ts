import type { Codage } from './modele/codage.ts'
import { CLASSES, DESCRIPTIONS, LOINC, TRE_A05, type TypeDocument } from './types.ts'

interface TypeAutre {
  codage: Codage
  /** Classe XDS (dmp.md §18.2 : [V] pour les comptes rendus, [I] ailleurs). */
  classe: Codage
}

const autre =
  (systeme: string, classe: Codage) =>
  (code: string, libelle: string): TypeAutre => ({ codage: { code, libelle, systeme }, classe })

const compteRendu = autre(LOINC, CLASSES.compteRendu)
const prescription = autre(LOINC, CLASSES.prescription)

/**
 * Les types que « Autre document » propose ; libellés et systèmes de la liste officielle JDV_J07 (cda.md §1 [V]).
 */
export const TYPES_AUTRES: readonly TypeAutre[] = [
  autre(TRE_A05, CLASSES.compteRendu)(
    'BIL_AUTO',
    "CR de bilan d'évaluation de la perte d'autonomie",
  ),
  compteRendu('11505-5', "CR d'acte thérapeutique (autre)"),
  compteRendu('70004-7', "CR d'acte diagnostique (autre)"),
  compteRendu('34874-8', 'CR opératoire'),
  compteRendu('34794-8', 'CR de réunion de concertation pluridisciplinaire'),
  compteRendu('34749-2', 'CR de consultation pré-anesthésique'),
  compteRendu('47420-5', 'CR de bilan fonctionnel'),
  compteRendu('59283-2', "CR d'examen de l'enfant"),
  compteRendu('89233-1', 'CR de grossesse'),
  autre(LOINC, CLASSES.synthese)('34133-9', "Synthèse d'épisode de soins"),
  autre(LOINC, CLASSES.planDeSoins)('18776-5', 'Plan personnalisé de soins'),
  autre(TRE_A05, CLASSES.planDeSoins)('PROT_ALD', 'Protocole de soins ALD'),
  autre(LOINC, CLASSES.certificat)('89601-9', 'Certificat médical'),
  prescription('55115-0', "Demande d'actes d'imagerie"),
  prescription('57828-6', 'Prescription (autre)'),
  autre(TRE_A05, CLASSES.prescription)('PRESC-AAT', 'Prescription arrêt de travail'),
]

/** Le type proposé sous ce code, ou `null`. */
export const typeAutre = (code: string): Codage | null =>
  TYPES_AUTRES.find(({ codage }) => codage.code === code)?.codage ?? null

/** La classe du type choisi dans la liste, ou celle du type lui-même. */
export const classeDe = (type: TypeDocument, codage: Codage): Codage =>
  (type === 'autre' && TYPES_AUTRES.find((t) => t.codage.code === codage.code)?.classe) ||
  DESCRIPTIONS[type].classe
