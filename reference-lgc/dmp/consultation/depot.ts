import { type Base, lireUn } from '../../base/base.ts'
import type { FicheDmp } from '../xds/fiche.ts'

/** Une fiche telle que ce professionnel l'a vue. */
export interface FicheConnue {
  fiche: FicheDmp
  apparueLe: string
  /** Ouverte ou intégrée par ce professionnel. */
  ouverteLe: string | null
  /** Le DMP ne la montre plus. */
  retiree: boolean
  /** Numéro d'inscription de la version qui l'a remplacée. */
  remplaceePar: string | null
}

export interface Lecteur {
  patientId: number
  compteId: number
}

interface Ligne {
  fiche: string
  apparue_le: string
  ouverte_le: string | null
  retiree: number
  remplacee_par: string | null
}

const COLONNES = 'fiche, apparue_le, ouverte_le, retiree, remplacee_par'

const versFiche = (l: Ligne): FicheConnue => ({
  fiche: JSON.parse(l.fiche) as FicheDmp,
  apparueLe: l.apparue_le,
  ouverteLe: l.ouverte_le,
  retiree: l.retiree === 1,
  remplaceePar: l.remplacee_par,
})

export const fichesConnues = (base: Base, { patientId, compteId }: Lecteur): FicheConnue[] =>
  base
    .lire<Ligne>(`SELECT ${COLONNES} FROM dmp_fiche WHERE patient_id = ? AND compte_id = ?`, [
      patientId,
      compteId,
    ])
    .map(versFiche)

/** Toutes les fiches que ce professionnel a vues : la faute d'une liste gardée sans son patient. */
export const fichesDuCompte = (base: Base, { compteId }: Lecteur): FicheConnue[] =>
  base
    .lire<Ligne>(`SELECT ${COLONNES} FROM dmp_fiche WHERE compte_id = ?`, [compteId])
    .map(versFiche)

export function ficheConnue(
  base: Base,
  { patientId, compteId }: Lecteur,
  uniqueId: string,
): FicheConnue | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT ${COLONNES} FROM dmp_fiche WHERE patient_id = ? AND compte_id = ? AND unique_id = ?`,
    [patientId, compteId, uniqueId],
  )
  return ligne && versFiche(ligne)
}

/** Ajoute ou met à jour les fiches lues : ce que le professionnel en a fait reste. */
export function retenirFiches(
  base: Base,
  { patientId, compteId }: Lecteur,
  fiches: readonly FicheDmp[],
  le: string,
): void {
  base.transaction(() => {
    for (const fiche of fiches)
      base.executer(
        `INSERT INTO dmp_fiche (patient_id, compte_id, unique_id, fiche, apparue_le)
         VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (patient_id, compte_id, unique_id)
         DO UPDATE SET fiche = excluded.fiche, retiree = 0`,
        [patientId, compteId, fiche.uniqueId, JSON.stringify(fiche), le],
      )
  })
}

export const marquerOuverte = (
  base: Base,
  { patientId, compteId }: Lecteur,
  uniqueId: string,
  le: string,
): void =>
  void base.executer(
    `UPDATE dmp_fiche SET ouverte_le = coalesce(ouverte_le, ?)
     WHERE patient_id = ? AND compte_id = ? AND unique_id = ?`,
    [le, patientId, compteId, uniqueId],
  )

export const marquerRetiree = (base: Base, l: Lecteur, uniqueId: string): void =>
  void base.executer(
    'UPDATE dmp_fiche SET retiree = 1 WHERE patient_id = ? AND compte_id = ? AND unique_id = ?',
    [l.patientId, l.compteId, uniqueId],
  )

export const marquerRemplacee = (base: Base, l: Lecteur, uniqueId: string, par: string): void =>
  void base.executer(
    'UPDATE dmp_fiche SET remplacee_par = ? WHERE patient_id = ? AND compte_id = ? AND unique_id = ?',
    [par, l.patientId, l.compteId, uniqueId],
  )

/** Quand ce professionnel a interrogé ce dossier la dernière fois ; `null` s'il ne l'a jamais fait. */
export const dernierAppel = (base: Base, { patientId, compteId }: Lecteur): string | null =>
  lireUn<{ le: string }>(base, 'SELECT le FROM dmp_appel WHERE patient_id = ? AND compte_id = ?', [
    patientId,
    compteId,
  ])?.le ?? null

export const noterAppel = (base: Base, { patientId, compteId }: Lecteur, le: string): void =>
  void base.executer(
    `INSERT INTO dmp_appel (patient_id, compte_id, le) VALUES (?, ?, ?)
     ON CONFLICT (patient_id, compte_id) DO UPDATE SET le = excluded.le`,
    [patientId, compteId, le],
  )
