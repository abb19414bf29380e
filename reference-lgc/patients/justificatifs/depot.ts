import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Confiance, Controle } from '../identite.ts'

/** Un titre vu par le cabinet ; il ne valide rien à lui seul (INS.18, EXI SI 23). */
export interface TitrePresente extends Controle {
  id: number
}

interface Ligne {
  id: number
  code: string
  libelle: string
  confiance: Confiance
  le: string
  par: string
}

const COLONNES = `SELECT id, code, libelle, confiance, le, par FROM justificatif_presente
  WHERE patient_id = ? AND retire_le IS NULL`

/** Du plus récent au plus ancien, sans ceux qu'on a retirés. */
export const lirePresentes = (base: Base, patientId: number): TitrePresente[] =>
  base.lire<Ligne>(`${COLONNES} ORDER BY id DESC`, [patientId])

/** Ce titre-là, s'il est bien de ce patient. */
export const lirePresente = (base: Base, patientId: number, id: number): TitrePresente | null =>
  lireUn<Ligne>(base, `${COLONNES} AND id = ?`, [patientId, id])

/** Garde le nom et le degré du moment : le réglage peut changer, pas ce qui a été vu. */
export function ajouterPresente(
  { base, mutations }: Pick<Noyau, 'base' | 'mutations'>,
  patientId: number,
  titre: Controle,
): number {
  const par = mutations.choisir('justificatif-sans-auteur', titre.par, () => '')
  return base.executer(
    `INSERT INTO justificatif_presente (patient_id, code, libelle, confiance, le, par)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [patientId, titre.code, titre.libelle, titre.confiance, titre.le, par],
  )
}

export const retirerPresente = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  id: number,
): void =>
  void base.executer('UPDATE justificatif_presente SET retire_le = ? WHERE id = ?', [
    horloge.maintenant().toISOString(),
    id,
  ])

/** Un doute ou une fiction remet en cause tout ce qui avait été présenté. */
export const retirerPresentes = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  patientId: number,
): void =>
  void base.executer(
    'UPDATE justificatif_presente SET retire_le = ? WHERE patient_id = ? AND retire_le IS NULL',
    [horloge.maintenant().toISOString(), patientId],
  )
