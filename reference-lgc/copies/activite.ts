import type { Base } from '../base/base.ts'

/**
 * Ce qui fait qu'un patient est encore suivi : un geste fait pour lui. Ouvrir sa fiche, le voir dans
 * une recherche ou le vérifier d'office auprès d'INSi n'en est pas un : la copie ne serait jamais
 * supprimée.
 */
const SOURCES = {
  'création du dossier': 'SELECT id AS patient_id, cree_le AS le FROM patient',
  "modification ou validation de l'identité": 'SELECT patient_id, le FROM evenement_identite',
  "présentation d'un justificatif": 'SELECT patient_id, le FROM justificatif_presente',
  'appel INSi demandé par un utilisateur ou par la carte Vitale':
    "SELECT patient_id, le FROM echange_insi WHERE motif IN ('demande', 'carte-inseree')",
  "rédaction d'un document": 'SELECT patient_id, modifie_le AS le FROM document',
  "dépôt d'une copie de titre": 'SELECT patient_id, deposee_le AS le FROM copie_titre',
} as const

/** Les activités reconnues, telles que la documentation les dit. */
export const ACTIVITES: readonly string[] = Object.keys(SOURCES)

/** La dernière activité de chaque patient dont une copie est gardée ; d'un seul, si on le désigne. */
export function dernieresActivites(base: Base, patientId?: number): ReadonlyMap<number, string> {
  const parmi =
    patientId === undefined ? '(SELECT patient_id FROM copie_titre)' : '(SELECT ? AS patient_id)'
  const lignes = base.lire<{ patient_id: number; le: string }>(
    `SELECT patient_id, max(le) AS le FROM (${Object.values(SOURCES).join(' UNION ALL ')})
     WHERE patient_id IN ${parmi} GROUP BY patient_id`,
    patientId === undefined ? [] : [patientId],
  )
  return new Map(lignes.map(({ patient_id, le }) => [patient_id, le]))
}
