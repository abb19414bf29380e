import { type Base, lireUn } from '../../base/base.ts'
import { type Ajustement, SANS_AJUSTEMENT } from './rappel.ts'

interface LigneAjustement {
  patient_id: number
  mois: number | null
  reporte_au: string | null
  ecarte_le: string | null
  motif: string | null
}

const versAjustement = (ligne: LigneAjustement): Ajustement => ({
  mois: ligne.mois,
  reporteAu: ligne.reporte_au,
  ecarteLe: ligne.ecarte_le,
  motif: ligne.motif,
})

export function lireAjustement(base: Base, patientId: number): Ajustement {
  const ligne = lireUn<LigneAjustement>(base, 'SELECT * FROM rappel_vsm WHERE patient_id = ?', [
    patientId,
  ])
  return ligne ? versAjustement(ligne) : SANS_AJUSTEMENT
}

export const lireAjustements = (base: Base): Map<number, Ajustement> =>
  new Map(
    base
      .lire<LigneAjustement>('SELECT * FROM rappel_vsm')
      .map((ligne) => [ligne.patient_id, versAjustement(ligne)]),
  )

export const ecrireAjustement = (base: Base, patientId: number, a: Ajustement): void =>
  void base.executer(
    `INSERT INTO rappel_vsm (patient_id, mois, reporte_au, ecarte_le, motif) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (patient_id) DO UPDATE SET mois = excluded.mois, reporte_au = excluded.reporte_au,
       ecarte_le = excluded.ecarte_le, motif = excluded.motif`,
    [patientId, a.mois, a.reporteAu, a.ecarteLe, a.motif],
  )

/** Instant du dernier VSM terminé de chaque patient, hors documents supprimés. */
export const dernieresSyntheses = (base: Base): Map<number, string> =>
  new Map(
    base
      .lire<{ patient_id: number; le: string }>(
        `SELECT patient_id, max(modifie_le) AS le FROM document
         WHERE type = 'synthese' AND contenu IS NOT NULL AND supprime_le IS NULL
         GROUP BY patient_id`,
      )
      .map(({ patient_id, le }) => [patient_id, le]),
  )
