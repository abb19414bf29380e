import { type Base, lireUn, type Valeur } from '../base/base.ts'

export const LIGNES_PAR_PAGE = 50

/** Tout le journal, ou un seul dossier. */
export interface FiltreJournal {
  patientId: number | null
  page: number
}

/** Une page de lignes, et leur nombre en tout. */
export interface PageLue<Ligne> {
  total: number
  lignes: readonly Ligne[]
}

/** Le patient d'une ligne, sous le nom qu'il porte à la lecture ; absent d'une ligne sans patient. */
export interface AvecPatient {
  patient_id: number | null
  nom: string | null
  prenom: string | null
}

/** Une page, du plus récent au plus ancien. `table` et `colonnes` sont écrites par nous. */
export function lirePage<Ligne extends object>(
  base: Base,
  { table, colonnes }: { table: string; colonnes: string },
  { patientId, page }: FiltreJournal,
): PageLue<Ligne & AvecPatient> {
  const depuis = `${table} a LEFT JOIN patient p ON p.id = a.patient_id`
  const filtre = patientId === null ? '' : 'WHERE p.id = ?'
  const valeurs: Valeur[] = patientId === null ? [] : [patientId]
  const compte = lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM ${depuis} ${filtre}`,
    valeurs,
  )
  const lignes = base.lire<Ligne & AvecPatient>(
    `SELECT ${colonnes}, p.id AS patient_id, p.nom_naissance AS nom, p.premier_prenom AS prenom
     FROM ${depuis} ${filtre} ORDER BY a.id DESC LIMIT ? OFFSET ?`,
    [...valeurs, LIGNES_PAR_PAGE, (page - 1) * LIGNES_PAR_PAGE],
  )
  return { total: compte?.n ?? 0, lignes }
}

export interface PatientTrace {
  id: number
  nom: string
}

export const patientTrace = ({ patient_id: id, nom, prenom }: AvecPatient): PatientTrace | null =>
  id === null ? null : { id, nom: `${nom ?? ''} ${prenom ?? ''}`.trim() }
