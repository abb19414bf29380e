import { type Base, lireUn } from '../../base/base.ts'
import { type Etat, type Evenement, etatApres } from './etats.ts'
import type { Nature, Ordre } from './ordre.ts'

interface Ligne {
  id: number
  patient_id: number
  document_id: number
  nature: Nature
  etat: Etat
  lot: string
  motif: string | null
  code: string | null
  essais: number
  incertain: number
  cree_le: string
  du_le: string
  change_le: string
  entry_uuid: string | null
  demande_par: string
}

const versOrdre = (l: Ligne): Ordre => ({
  id: l.id,
  patientId: l.patient_id,
  documentId: l.document_id,
  nature: l.nature,
  etat: l.etat,
  lot: l.lot,
  motif: l.motif,
  code: l.code,
  essais: l.essais,
  incertain: l.incertain === 1,
  creeLe: l.cree_le,
  duLe: l.du_le,
  changeLe: l.change_le,
  entryUUID: l.entry_uuid,
  demandePar: l.demande_par,
})

export type NouvelOrdre = Pick<
  Ordre,
  'patientId' | 'documentId' | 'nature' | 'etat' | 'lot' | 'creeLe' | 'duLe' | 'demandePar'
>

/** Dépose un ordre ; un document qui en a déjà un de cette nature n'en reçoit pas un second. */
export const deposerOrdre = (base: Base, o: NouvelOrdre): void =>
  void base.executer(
    `INSERT INTO dmp_ordre
       (patient_id, document_id, nature, etat, lot, cree_le, du_le, change_le, demande_par)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    [o.patientId, o.documentId, o.nature, o.etat, o.lot, o.creeLe, o.duLe, o.creeLe, o.demandePar],
  )

export function lireOrdre(base: Base, id: number): Ordre | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM dmp_ordre WHERE id = ?', [id])
  return ligne && versOrdre(ligne)
}

export function ordreDe(base: Base, documentId: number, nature: Nature): Ordre | null {
  const ligne = lireUn<Ligne>(
    base,
    'SELECT * FROM dmp_ordre WHERE document_id = ? AND nature = ?',
    [documentId, nature],
  )
  return ligne && versOrdre(ligne)
}

export const ordresDuPatient = (base: Base, patientId: number): Ordre[] =>
  base
    .lire<Ligne>('SELECT * FROM dmp_ordre WHERE patient_id = ? ORDER BY id DESC', [patientId])
    .map(versOrdre)

/** Ce qui reste à faire ou a été refusé, dans tout le cabinet. */
export const ordresEnSouffrance = (base: Base): Ordre[] =>
  base
    .lire<Ligne>(
      `SELECT * FROM dmp_ordre WHERE etat IN ('en_attente', 'bloque', 'en_cours', 'echec')
       ORDER BY id LIMIT 500`,
    )
    .map(versOrdre)

/** Ce qui n'a pas encore d'issue. */
export const compterDus = (base: Base): number =>
  lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM dmp_ordre WHERE etat IN ('en_attente', 'bloque', 'en_cours')`,
  )?.n ?? 0

/** Le prochain à porter : son heure est venue, le plus ancien d'abord. */
export function prochainOrdre(base: Base, maintenant: Date): Ordre | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT * FROM dmp_ordre WHERE etat IN ('en_attente', 'bloque') AND du_le <= ?
     ORDER BY du_le, id LIMIT 1`,
    [maintenant.toISOString()],
  )
  return ligne && versOrdre(ligne)
}

export interface Suite {
  le: string
  motif?: string | null
  code?: string | null
  duLe?: string
  essais?: number
  incertain?: boolean
  entryUUID?: string | null
}

/**
 * Fait passer un ordre à l'état suivant ; faux quand il a changé entre-temps, ou que l'événement n'a
 * pas cours. La condition sur l'état lu empêche deux écritures de se croiser.
 */
export function passerOrdre(base: Base, ordre: Ordre, evenement: Evenement, s: Suite): boolean {
  const apres = etatApres(ordre.etat, evenement)
  if (apres === null) return false
  return base.transaction(() => {
    const actuel = lireUn<{ etat: Etat }>(base, 'SELECT etat FROM dmp_ordre WHERE id = ?', [
      ordre.id,
    ])
    if (actuel?.etat !== ordre.etat) return false
    base.executer(
      `UPDATE dmp_ordre SET etat = ?, motif = ?, code = ?, du_le = ?, change_le = ?, essais = ?,
         incertain = ?, entry_uuid = ? WHERE id = ?`,
      [
        apres,
        s.motif ?? null,
        s.code ?? null,
        s.duLe ?? ordre.duLe,
        apres === ordre.etat ? ordre.changeLe : s.le,
        s.essais ?? ordre.essais,
        (s.incertain ?? ordre.incertain) ? 1 : 0,
        s.entryUUID === undefined ? ordre.entryUUID : s.entryUUID,
        ordre.id,
      ],
    )
    return true
  })
}

/** Ce qu'un arrêt a interrompu : l'issue est inconnue, le document y est peut-être. */
export const ordresInterrompus = (base: Base): Ordre[] =>
  base.lire<Ligne>(`SELECT * FROM dmp_ordre WHERE etat = 'en_cours' ORDER BY id`).map(versOrdre)

/** Une condition a changé : ceux que ce patient bloquait sont réexaminés tout de suite. */
export const reexaminer = (base: Base, patientId: number, le: string): void =>
  void base.executer(
    `UPDATE dmp_ordre SET du_le = ? WHERE patient_id = ? AND etat = 'bloque' AND du_le > ?`,
    [le, patientId, le],
  )

export const estRetenu = (base: Base, documentId: number): boolean =>
  lireUn(base, 'SELECT 1 AS n FROM dmp_retenue WHERE document_id = ?', [documentId]) !== null

export const retenir = (base: Base, documentId: number, par: string, le: string): void =>
  void base.executer(
    'INSERT INTO dmp_retenue (document_id, par, le) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    [documentId, par, le],
  )

export const nePlusRetenir = (base: Base, documentId: number): void =>
  void base.executer('DELETE FROM dmp_retenue WHERE document_id = ?', [documentId])
