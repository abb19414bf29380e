import type { Base } from '../../base/base.ts'
import { cleAnalyse, type Resultat } from './resultat.ts'

interface Ligne {
  recu_id: number
  resultat: string
}

export function garderResultats(base: Base, recuId: number, resultats: readonly Resultat[]): void {
  resultats.forEach((resultat, rang) => {
    base.executer('INSERT INTO resultat_recu (recu_id, rang, cle, resultat) VALUES (?, ?, ?, ?)', [
      recuId,
      rang,
      cleAnalyse(resultat),
      JSON.stringify(resultat),
    ])
  })
}

export const resultatsDuDocument = (base: Base, recuId: number): Resultat[] =>
  base
    .lire<Ligne>('SELECT recu_id, resultat FROM resultat_recu WHERE recu_id = ? ORDER BY rang', [
      recuId,
    ])
    .map(({ resultat }) => JSON.parse(resultat) as Resultat)

/** Les valeurs d'une analyse au dossier, versions remplacées exceptées, de la plus ancienne. */
export const historiqueAnalyse = (
  base: Base,
  patientId: number,
  cle: string,
): { recuId: number; resultat: Resultat }[] =>
  base
    .lire<Ligne>(
      `SELECT r.recu_id, r.resultat FROM resultat_recu r JOIN document_recu d ON d.id = r.recu_id
       WHERE d.patient_id = ? AND r.cle = ? AND d.remplace_par IS NULL AND d.etat = 'classe'
       ORDER BY d.date, r.rang LIMIT 500`,
      [patientId, cle],
    )
    .map(({ recu_id, resultat }) => ({
      recuId: recu_id,
      resultat: JSON.parse(resultat) as Resultat,
    }))

/** Les analyses connues d'un patient, dans l'ordre des comptes rendus. */
export const analysesDuPatient = (base: Base, patientId: number): string[] =>
  base
    .lire<{ cle: string }>(
      `SELECT r.cle AS cle FROM resultat_recu r JOIN document_recu d ON d.id = r.recu_id
       WHERE d.patient_id = ? AND d.remplace_par IS NULL AND d.etat = 'classe'
       GROUP BY r.cle ORDER BY max(d.date) DESC, min(r.rang) LIMIT 300`,
      [patientId],
    )
    .map(({ cle }) => cle)
