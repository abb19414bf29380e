import type { Base } from '../../base/base.ts'
import type { Canal, Opposition } from './opposition.ts'

interface Ligne {
  id: number
  patient_id: number
  canal: Canal
  type: string | null
  motif: string
  le: string
  auteur: string
  levee_le: string | null
  levee_par: string | null
}

/** Tous les refus d'un patient, levés compris, le plus récent en tête. */
export const oppositionsDe = (base: Base, patientId: number): Opposition[] =>
  base
    .lire<Ligne>('SELECT * FROM opposition_mss WHERE patient_id = ? ORDER BY id DESC', [patientId])
    .map(({ patient_id, levee_le, levee_par, ...l }) => ({
      ...l,
      patientId: patient_id,
      leveeLe: levee_le,
      leveePar: levee_par,
    }))

export const ajouterOpposition = (
  base: Base,
  o: Pick<Opposition, 'patientId' | 'canal' | 'type' | 'motif' | 'le' | 'auteur'>,
): number =>
  base.executer(
    `INSERT INTO opposition_mss (patient_id, canal, type, motif, le, auteur)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [o.patientId, o.canal, o.type, o.motif, o.le, o.auteur],
  )

/** Un refus levé reste au dossier, avec qui l'a levé et quand. */
export const leverOpposition = (
  base: Base,
  o: { id: number; patientId: number; le: string; par: string },
): void =>
  void base.executer(
    `UPDATE opposition_mss SET levee_le = ?, levee_par = ?
     WHERE id = ? AND patient_id = ? AND levee_le IS NULL`,
    [o.le, o.par, o.id, o.patientId],
  )
