import { lireUn, type Valeur } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'

export const LIGNES_PAR_PAGE = 50

export type Sens = 'envoi' | 'reception'

/** Un échange avec un partenaire : qui a donné quoi à qui, quand (INS.54, règle 31). */
export interface Echange {
  le: string
  sens: Sens
  emetteur: string
  destinataire: string
  patientId: number | null
  /** Nom et prénom à l'instant de la lecture ; `null` quand aucun dossier n'est en cause. */
  patient: string | null
  nature: string
  /** Le message portait un matricule INS. */
  porteIns: boolean
  issue: string
  identifiant: string
}

/** Tout, ou un dossier, ou un partenaire ; `insSeule` ne garde que ce qui portait une INS. */
export interface FiltreEchanges {
  patientId: number | null
  partenaire: string
  insSeule: boolean
  page: number
}

export const consignerEchange = (
  { base, horloge }: Noyau,
  echange: Omit<Echange, 'le' | 'patient'>,
): void =>
  void base.executer(
    `INSERT INTO echange_partenaire
       (le, sens, emetteur, destinataire, patient_id, nature, porte_ins, issue, identifiant)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      horloge.maintenant().toISOString(),
      echange.sens,
      echange.emetteur,
      echange.destinataire,
      echange.patientId,
      echange.nature,
      echange.porteIns ? 1 : 0,
      echange.issue,
      echange.identifiant,
    ],
  )

interface Ligne {
  le: string
  sens: Sens
  emetteur: string
  destinataire: string
  patient_id: number | null
  nom: string | null
  prenom: string | null
  nature: string
  porte_ins: number
  issue: string
  identifiant: string
}

function clauses({ patientId, partenaire, insSeule }: FiltreEchanges) {
  const conditions: string[] = []
  const valeurs: Valeur[] = []
  if (patientId !== null) {
    conditions.push('e.patient_id = ?')
    valeurs.push(patientId)
  }
  if (partenaire !== '') {
    conditions.push(
      '(instr(lower(e.emetteur), lower(?)) OR instr(lower(e.destinataire), lower(?)))',
    )
    valeurs.push(partenaire, partenaire)
  }
  if (insSeule) conditions.push('e.porte_ins = 1')
  return { ou: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`, valeurs }
}

/** Une page du journal des échanges, du plus récent au plus ancien. */
export function lireEchanges(
  { base }: Pick<Noyau, 'base'>,
  filtre: FiltreEchanges,
): { total: number; lignes: readonly Echange[] } {
  const { ou, valeurs } = clauses(filtre)
  const depuis = `echange_partenaire e LEFT JOIN patient p ON p.id = e.patient_id ${ou}`
  const compte = lireUn<{ n: number }>(base, `SELECT count(*) AS n FROM ${depuis}`, valeurs)
  const lignes = base.lire<Ligne>(
    `SELECT e.*, p.nom_naissance AS nom, p.premier_prenom AS prenom FROM ${depuis}
     ORDER BY e.id DESC LIMIT ? OFFSET ?`,
    [...valeurs, LIGNES_PAR_PAGE, (filtre.page - 1) * LIGNES_PAR_PAGE],
  )
  return {
    total: compte?.n ?? 0,
    lignes: lignes.map((l) => ({
      le: l.le,
      sens: l.sens,
      emetteur: l.emetteur,
      destinataire: l.destinataire,
      patientId: l.patient_id,
      patient: l.nom === null ? null : `${l.nom} ${l.prenom ?? ''}`.trim(),
      nature: l.nature,
      porteIns: l.porte_ins === 1,
      issue: l.issue,
      identifiant: l.identifiant,
    })),
  }
}
