import { type Base, lireUn } from '../../base/base.ts'
import { recuParIdentifiant } from '../../recus/index.ts'

/** Où le cabinet a déjà ce document : le sien, ou reçu par un autre canal. */
export type Local =
  | { genre: 'cabinet'; adresse: string }
  | { genre: 'recu'; adresse: string; id: number }

/** Le document local de ce numéro, ou `null` ; un autre dossier n'y répond pas. */
export function documentLocal(base: Base, patientId: number, uniqueId: string): Local | null {
  const sien = lireUn<{ id: number }>(
    base,
    `SELECT id FROM document
     WHERE patient_id = ? AND contenu IS NOT NULL AND json_extract(contenu, '$.id') = ?`,
    [patientId, uniqueId],
  )
  if (sien) return { genre: 'cabinet', adresse: `/patients/${patientId}/documents/${sien.id}` }
  const recu = recuParIdentifiant(base, uniqueId.toUpperCase())
  return recu && recu.patientId === patientId
    ? { genre: 'recu', adresse: `/recus/${recu.id}`, id: recu.id }
    : null
}
