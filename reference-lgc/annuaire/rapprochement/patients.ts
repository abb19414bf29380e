import type { Base } from '../../base/base.ts'
import {
  type Correspondant,
  lireCorrespondants,
} from '../../dossier/correspondants/correspondants.ts'
import type { Noyau } from '../../serveur/dependances.ts'

/** Les professionnels qui suivent un patient (LABEL.06), par nom. */
export function correspondantsDuPatient(base: Base, patientId: number): Correspondant[] {
  const ids = new Set(
    base
      .lire<{ id: number }>(
        'SELECT correspondant_id AS id FROM patient_correspondant WHERE patient_id = ?',
        [patientId],
      )
      .map(({ id }) => id),
  )
  return lireCorrespondants(base).filter(({ id }) => ids.has(id))
}

/** Le correspondant suit désormais ce patient, et lui seul (LABEL.06). */
export function rattacher(
  { base, horloge, mutations }: Noyau,
  auteur: string,
  lien: { patientId: number; correspondantId: number },
): void {
  if (mutations.active('ann-association-oubliee')) return
  base.executer(
    `INSERT OR IGNORE INTO patient_correspondant (patient_id, correspondant_id, le, auteur)
     VALUES (?, ?, ?, ?)`,
    [lien.patientId, lien.correspondantId, horloge.maintenant().toISOString(), auteur],
  )
}

export const detacher = (
  base: Base,
  { patientId, correspondantId }: { patientId: number; correspondantId: number },
): void =>
  void base.executer(
    'DELETE FROM patient_correspondant WHERE patient_id = ? AND correspondant_id = ?',
    [patientId, correspondantId],
  )
