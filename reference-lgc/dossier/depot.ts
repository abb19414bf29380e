import { type Base, lireUn } from '../base/base.ts'
import type { Entree } from './entree.ts'
import type { Rubrique } from './rubriques.ts'

interface LigneEntree {
  id: number
  patient_id: number
  rubrique: Rubrique
  valeurs: string
  cree_le: string
  auteur: string
  cloture_le: string | null
  cloture_motif: string | null
  version: number
}

const versEntree = (ligne: LigneEntree): Entree => ({
  id: ligne.id,
  patientId: ligne.patient_id,
  rubrique: ligne.rubrique,
  valeurs: JSON.parse(ligne.valeurs) as Record<string, string>,
  creeLe: ligne.cree_le,
  auteur: ligne.auteur,
  clotureLe: ligne.cloture_le,
  clotureMotif: ligne.cloture_motif,
  version: ligne.version,
})

/** Tout le dossier d'un patient, clos compris, dans l'ordre de saisie. */
export const entreesDe = (base: Base, patientId: number): Entree[] =>
  base
    .lire<LigneEntree>('SELECT * FROM entree_dossier WHERE patient_id = ? ORDER BY id', [patientId])
    .map(versEntree)

/** Les pathologies en cours d'un patient, ou de tout le cabinet : les rappels de VSM en partent. */
export const pathologiesEnCours = (base: Base, patientId: number | null): Entree[] =>
  base
    .lire<LigneEntree>(
      `SELECT * FROM entree_dossier WHERE rubrique = 'pathologie' AND cloture_le IS NULL
       ${patientId === null ? '' : 'AND patient_id = ?'} ORDER BY id`,
      patientId === null ? [] : [patientId],
    )
    .map(versEntree)

/** L'entrée de ce patient, ou `null` : un numéro d'un autre dossier n'ouvre rien. */
export function lireEntree(base: Base, patientId: number, id: number): Entree | null {
  const ligne = lireUn<LigneEntree>(
    base,
    'SELECT * FROM entree_dossier WHERE id = ? AND patient_id = ?',
    [id, patientId],
  )
  return ligne && versEntree(ligne)
}

export const ajouterEntree = (
  base: Base,
  e: Pick<Entree, 'patientId' | 'rubrique' | 'valeurs' | 'creeLe' | 'auteur'>,
): number =>
  base.executer(
    `INSERT INTO entree_dossier (patient_id, rubrique, valeurs, cree_le, auteur)
     VALUES (?, ?, ?, ?, ?)`,
    [e.patientId, e.rubrique, JSON.stringify(e.valeurs), e.creeLe, e.auteur],
  )

export const modifierEntree = (base: Base, id: number, valeurs: Entree['valeurs']): void =>
  void base.executer('UPDATE entree_dossier SET valeurs = ?, version = version + 1 WHERE id = ?', [
    JSON.stringify(valeurs),
    id,
  ])

/** Clôt, ou rouvre quand les deux valeurs sont nulles. */
export const cloreEntree = (
  base: Base,
  id: number,
  { clotureLe, clotureMotif }: Pick<Entree, 'clotureLe' | 'clotureMotif'>,
): void =>
  void base.executer(
    `UPDATE entree_dossier SET cloture_le = ?, cloture_motif = ?, version = version + 1
     WHERE id = ?`,
    [clotureLe, clotureMotif, id],
  )
