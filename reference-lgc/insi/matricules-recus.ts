import type { Base } from '../base/base.ts'

/** Un matricule qu'INSi a rendu pour ce patient, actif ou ancien, gardé tel que reçu (EXI REC 08). */
export interface MatriculeGarde {
  matricule: string
  oid: string
  debut: string | null
  fin: string | null
  recuLe: string
}

/** Chaque matricule une fois, à sa première réception ; les plus récents d'abord. */
export const lireMatriculesRecus = (base: Base, patientId: number): MatriculeGarde[] =>
  base.lire<MatriculeGarde>(
    `SELECT matricule, oid, max(debut) AS debut, max(fin) AS fin, min(recu_le) AS recuLe
     FROM matricule_recu WHERE patient_id = ? GROUP BY matricule, oid
     ORDER BY recuLe DESC, min(id)`,
    [patientId],
  )
