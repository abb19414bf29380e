import { lireUn } from '../../base/base.ts'
import type { Statut } from '../../patients/regles/statut.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Motif } from '../motifs.ts'

/** Une identité qu'INSi a démentie, et ce qu'elle était avant (INS.43). */
export interface IdentiteARevoir {
  id: number
  patientId: number
  le: string
  auteur: string
  motif: Motif
  matricule: string
  oid: string
  statutAvant: Statut
}

interface Ligne {
  id: number
  patient_id: number
  le: string
  auteur: string
  motif: Motif
  matricule: string
  oid: string
  statut_avant: Statut
}

/** Une identité de nouveau obtenue d'INSi n'est plus à revoir : elle quitte la liste d'elle-même. */
const OUVERTES = `identite_a_revoir r JOIN patient p ON p.id = r.patient_id
  WHERE r.revue_le IS NULL AND p.matricule IS NULL`

export function inscrireARevoir(
  { base, horloge, mutations }: Noyau,
  identite: Omit<IdentiteARevoir, 'id' | 'le'>,
): void {
  if (mutations.active('verification-ko-hors-liste')) return
  base.executer(
    `INSERT INTO identite_a_revoir (patient_id, le, auteur, motif, matricule, oid, statut_avant)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      identite.patientId,
      horloge.maintenant().toISOString(),
      identite.auteur,
      identite.motif,
      identite.matricule,
      identite.oid,
      identite.statutAvant,
    ],
  )
}

/** La liste de travail, de la plus récente à la plus ancienne. */
export const lireARevoir = ({ base }: Pick<Noyau, 'base'>): IdentiteARevoir[] =>
  base.lire<Ligne>(`SELECT r.* FROM ${OUVERTES} ORDER BY r.id DESC`).map((ligne) => ({
    id: ligne.id,
    patientId: ligne.patient_id,
    le: ligne.le,
    auteur: ligne.auteur,
    motif: ligne.motif,
    matricule: ligne.matricule,
    oid: ligne.oid,
    statutAvant: ligne.statut_avant,
  }))

export const compterARevoir = ({ base }: Pick<Noyau, 'base'>): number =>
  lireUn<{ n: number }>(base, `SELECT count(*) AS n FROM ${OUVERTES}`)?.n ?? 0

/** Retire de la liste : quelqu'un a revu l'identité, son nom et l'heure restent. */
export const marquerRevue = ({ base, horloge }: Noyau, id: number, auteur: string): void =>
  void base.executer(
    'UPDATE identite_a_revoir SET revue_le = ?, revue_par = ? WHERE id = ? AND revue_le IS NULL',
    [horloge.maintenant().toISOString(), auteur, id],
  )
