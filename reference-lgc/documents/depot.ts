import { type Base, lireUn } from '../base/base.ts'
import type { Contenu } from './contenu.ts'
import type { Document } from './document.ts'
import type { TypeDocument } from './types.ts'

interface LigneDocument {
  id: number
  patient_id: number
  auteur_id: number | null
  auteur: string
  type: TypeDocument
  titre: string
  texte: string
  cree_le: string
  modifie_le: string
  version: number
  contenu: string | null
}

const COLONNES =
  'id, patient_id, auteur_id, auteur, type, titre, texte, cree_le, modifie_le, version, contenu'

const versDocument = (ligne: LigneDocument): Document => ({
  id: ligne.id,
  patientId: ligne.patient_id,
  auteurId: ligne.auteur_id,
  auteur: ligne.auteur,
  type: ligne.type,
  titre: ligne.titre,
  texte: ligne.texte,
  creeLe: ligne.cree_le,
  modifieLe: ligne.modifie_le,
  version: ligne.version,
  contenu: ligne.contenu === null ? null : (JSON.parse(ligne.contenu) as Contenu),
})

/** Les documents d'un patient, le plus récent en tête. */
export const documentsDe = (base: Base, patientId: number): Document[] =>
  base
    .lire<LigneDocument>(
      `SELECT ${COLONNES} FROM document WHERE patient_id = ? ORDER BY modifie_le DESC, id DESC`,
      [patientId],
    )
    .map(versDocument)

/** Le document de ce patient, ou `null` : un numéro d'un autre dossier n'ouvre rien. */
export function lireDocument(base: Base, patientId: number, id: number): Document | null {
  const ligne = lireUn<LigneDocument>(
    base,
    `SELECT ${COLONNES} FROM document WHERE id = ? AND patient_id = ?`,
    [id, patientId],
  )
  return ligne && versDocument(ligne)
}

export const ajouterDocument = (
  base: Base,
  d: Pick<Document, 'patientId' | 'auteurId' | 'auteur' | 'type' | 'titre' | 'texte' | 'creeLe'>,
): number =>
  base.executer(
    `INSERT INTO document (patient_id, auteur_id, auteur, type, titre, texte, cree_le, modifie_le)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [d.patientId, d.auteurId, d.auteur, d.type, d.titre, d.texte, d.creeLe, d.creeLe],
  )

/** N'écrit que sur un brouillon : un document terminé ne change plus. */
export const modifierBrouillon = (
  base: Base,
  d: Pick<Document, 'id' | 'type' | 'titre' | 'texte' | 'modifieLe'>,
): void =>
  void base.executer(
    `UPDATE document SET type = ?, titre = ?, texte = ?, modifie_le = ?, version = version + 1
     WHERE id = ? AND contenu IS NULL`,
    [d.type, d.titre, d.texte, d.modifieLe, d.id],
  )

export const figerDocument = (base: Base, id: number, contenu: Contenu, pdf: Uint8Array): void =>
  void base.executer(
    `UPDATE document SET contenu = ?, pdf = ?, modifie_le = ?, version = version + 1
     WHERE id = ? AND contenu IS NULL`,
    [JSON.stringify(contenu), Buffer.from(pdf).toString('base64'), contenu.termineLe, id],
  )

/** Les octets gardés à la signature ; `null` pour un brouillon. */
export function lirePdf(base: Base, id: number): Buffer | null {
  const ligne = lireUn<{ pdf: string | null }>(base, 'SELECT pdf FROM document WHERE id = ?', [id])
  return ligne?.pdf ? Buffer.from(ligne.pdf, 'base64') : null
}
