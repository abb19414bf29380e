import {
  type FiltreJournal,
  lirePage,
  type PageLue,
  type PatientTrace,
  patientTrace,
} from '../journaux/lire.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Voie } from './contexte.ts'

/** Une ligne du journal des lectures : qui, quand, comment, ce que le service a répondu. */
export interface Lecture {
  auteur: string
  voie: Voie
  /** `ok`, ou le code du refus. */
  code: string
}

/** Une lecture laisse une trace, réussie ou non, puis une par dossier qu'elle a servi (ins.md §10.5). */
export const consignerLecture = (
  { base, horloge }: Noyau,
  { auteur, voie, code }: Lecture,
  patientId: number | null,
): void =>
  void base.executer(
    'INSERT INTO lecture_apcv (le, auteur, voie, code, patient_id) VALUES (?, ?, ?, ?, ?)',
    [horloge.maintenant().toISOString(), auteur, voie, code, patientId],
  )

export interface LigneLecture extends Lecture {
  le: string
  patient: PatientTrace | null
}

/** Le journal des lectures, du plus récent au plus ancien. */
export function lireLectures(
  { base }: Pick<Noyau, 'base'>,
  filtre: FiltreJournal,
): PageLue<LigneLecture> {
  const source = { table: 'lecture_apcv', colonnes: 'a.le, a.auteur, a.voie, a.code' }
  const { total, lignes } = lirePage<Lecture & { le: string }>(base, source, filtre)
  return {
    total,
    lignes: lignes.map(({ le, auteur, voie, code, ...patient }) => ({
      ...{ le, auteur, voie, code },
      patient: patientTrace(patient),
    })),
  }
}
