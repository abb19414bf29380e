import { type Base, lireUn } from '../base/base.ts'
import type { Document } from './document.ts'
import type { Contenu, Redaction } from './modele/contenu.ts'
import type { TypeDocument } from './types.ts'

interface LigneDocument {
  id: number
  patient_id: number
  auteur_id: number | null
  auteur: string
  type: TypeDocument
  titre: string
  redaction: string
  cree_le: string
  modifie_le: string
  version: number
  contenu: string | null
  remplace_id: number | null
  remplace_par_id: number | null
  supprime_le: string | null
  supprime_par: string | null
  motif_suppression: string | null
}

/** Seul un document terminé en remplace un autre : un brouillon peut encore être abandonné. */
const LECTURE = `
  SELECT d.id, d.patient_id, d.auteur_id, d.auteur, d.type, d.titre, d.redaction, d.cree_le,
    d.modifie_le, d.version, d.contenu, d.remplace_id, d.supprime_le, d.supprime_par,
    d.motif_suppression,
    (SELECT s.id FROM document s WHERE s.remplace_id = d.id AND s.contenu IS NOT NULL)
      AS remplace_par_id
  FROM document d`

const versDocument = (ligne: LigneDocument): Document => ({
  ...(JSON.parse(ligne.redaction) as Omit<Redaction, 'type' | 'titre'>),
  type: ligne.type,
  titre: ligne.titre,
  id: ligne.id,
  patientId: ligne.patient_id,
  auteurId: ligne.auteur_id,
  auteur: ligne.auteur,
  creeLe: ligne.cree_le,
  modifieLe: ligne.modifie_le,
  version: ligne.version,
  remplaceId: ligne.remplace_id,
  remplaceParId: ligne.remplace_par_id,
  suppression:
    ligne.supprime_le === null
      ? null
      : {
          le: ligne.supprime_le,
          par: ligne.supprime_par ?? '',
          motif: ligne.motif_suppression ?? '',
        },
  contenu: ligne.contenu === null ? null : (JSON.parse(ligne.contenu) as Contenu),
})

/** Les documents d'un patient, le plus récent en tête. */
export const documentsDe = (base: Base, patientId: number): Document[] =>
  base
    .lire<LigneDocument>(
      `${LECTURE} WHERE d.patient_id = ? ORDER BY d.modifie_le DESC, d.id DESC`,
      [patientId],
    )
    .map(versDocument)

/** Le document de ce patient, ou `null` : un numéro d'un autre dossier n'ouvre rien. */
export function lireDocument(base: Base, patientId: number, id: number): Document | null {
  const ligne = lireUn<LigneDocument>(base, `${LECTURE} WHERE d.id = ? AND d.patient_id = ?`, [
    id,
    patientId,
  ])
  return ligne && versDocument(ligne)
}

/** Ce que la colonne `redaction` garde ; le type et le titre ont les leurs. */
const redactionDe = ({ codage, corps, destinataires, masquages }: Redaction): string =>
  JSON.stringify({ codage, corps, destinataires, masquages })

type NouveauDocument = Redaction &
  Pick<Document, 'patientId' | 'auteurId' | 'auteur' | 'creeLe' | 'remplaceId'>

export const ajouterDocument = (base: Base, d: NouveauDocument): number =>
  base.executer(
    `INSERT INTO document (patient_id, auteur_id, auteur, type, titre, redaction, cree_le,
       modifie_le, remplace_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      d.patientId,
      d.auteurId,
      d.auteur,
      d.type,
      d.titre,
      redactionDe(d),
      d.creeLe,
      d.creeLe,
      d.remplaceId,
    ],
  )

/** N'écrit que sur un brouillon : un document terminé ne change plus. */
export const modifierBrouillon = (
  base: Base,
  d: Redaction & Pick<Document, 'id' | 'modifieLe'>,
): void =>
  void base.executer(
    `UPDATE document SET type = ?, titre = ?, redaction = ?, modifie_le = ?, version = version + 1
     WHERE id = ? AND contenu IS NULL`,
    [d.type, d.titre, redactionDe(d), d.modifieLe, d.id],
  )

export const figerDocument = (base: Base, id: number, contenu: Contenu, pdf: Uint8Array): void =>
  void base.executer(
    `UPDATE document SET contenu = ?, pdf = ?, modifie_le = ?, version = version + 1
     WHERE id = ? AND contenu IS NULL`,
    [JSON.stringify(contenu), Buffer.from(pdf).toString('base64'), contenu.termineLe, id],
  )

/** Le document quitte le dossier ; ce qu'il disait, qui l'a retiré et pourquoi restent. */
export const marquerSupprime = (
  base: Base,
  id: number,
  { le, par, motif }: { le: string; par: string; motif: string },
): void =>
  void base.executer(
    `UPDATE document SET supprime_le = ?, supprime_par = ?, motif_suppression = ?
     WHERE id = ? AND supprime_le IS NULL AND contenu IS NOT NULL`,
    [le, par, motif, id],
  )

/** Un brouillon n'a jamais été signé : il disparaît. */
export const effacerBrouillon = (base: Base, id: number): void =>
  void base.executer('DELETE FROM document WHERE id = ? AND contenu IS NULL', [id])

/** Le brouillon déjà commencé pour remplacer ce document, ou `null`. */
export const brouillonRemplacant = (base: Base, id: number): number | null =>
  lireUn<{ id: number }>(
    base,
    'SELECT id FROM document WHERE remplace_id = ? AND contenu IS NULL',
    [id],
  )?.id ?? null

/** Les octets gardés à la signature ; `null` pour un brouillon. */
export function lirePdf(base: Base, id: number): Buffer | null {
  const ligne = lireUn<{ pdf: string | null }>(base, 'SELECT pdf FROM document WHERE id = ?', [id])
  return ligne?.pdf ? Buffer.from(ligne.pdf, 'base64') : null
}
