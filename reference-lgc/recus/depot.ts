import { type Base, lireUn, type Valeur } from '../base/base.ts'
import type { DocumentLu, Genre } from './cda/document-lu.ts'
import type { DocumentRecu, Etat } from './document-recu.ts'
import type { Provenance } from './provenance.ts'

interface Ligne {
  id: number
  patient_id: number | null
  etat: Etat
  genre: Genre
  provenance: string
  recu_le: string
  recu_par: string
  nom_fichier: string
  empreinte: string
  taille: number
  document_id: string | null
  set_id: string | null
  numero: number | null
  empreinte_pdf: string | null
  lu: string
  titre: string
  type: string
  date: string
  clinique: number
  hors_intervalle: number
  critique: number
  motif: string | null
  remplace_par: number | null
  classe_le: string | null
  classe_par: string | null
  lu_le: string | null
  lu_par: string | null
  acquitte_le: string | null
  acquitte_par: string | null
}

const versDocument = (l: Ligne): DocumentRecu => ({
  id: l.id,
  patientId: l.patient_id,
  etat: l.etat,
  genre: l.genre,
  provenance: JSON.parse(l.provenance) as Provenance,
  recuLe: l.recu_le,
  recuPar: l.recu_par,
  nomFichier: l.nom_fichier,
  empreinte: l.empreinte,
  taille: l.taille,
  documentId: l.document_id,
  setId: l.set_id,
  numero: l.numero,
  empreintePdf: l.empreinte_pdf,
  lu: JSON.parse(l.lu) as DocumentLu,
  titre: l.titre,
  type: l.type,
  date: l.date,
  clinique: l.clinique === 1,
  horsIntervalle: l.hors_intervalle === 1,
  critique: l.critique === 1,
  motif: l.motif,
  remplacePar: l.remplace_par,
  classeLe: l.classe_le,
  classePar: l.classe_par,
  luLe: l.lu_le,
  luPar: l.lu_par,
  acquitteLe: l.acquitte_le,
  acquittePar: l.acquitte_par,
})

/** `suite` : clauses SQL écrites par nous, valeurs toujours liées. */
export const lireRecus = (
  base: Base,
  suite: string,
  valeurs: readonly Valeur[] = [],
): DocumentRecu[] =>
  base.lire<Ligne>(`SELECT d.* FROM document_recu d ${suite}`, valeurs).map(versDocument)

export const lireRecu = (base: Base, id: number): DocumentRecu | null =>
  lireRecus(base, 'WHERE d.id = ?', [id])[0] ?? null

export const recusDuPatient = (base: Base, patientId: number): DocumentRecu[] =>
  lireRecus(base, 'WHERE d.patient_id = ? ORDER BY d.date DESC, d.id DESC', [patientId])

export type NouveauRecu = Omit<
  DocumentRecu,
  'id' | 'remplacePar' | 'classeLe' | 'classePar' | 'luLe' | 'luPar' | 'acquitteLe' | 'acquittePar'
>

export const ajouterRecu = (base: Base, d: NouveauRecu): number =>
  base.executer(
    `INSERT INTO document_recu (patient_id, etat, genre, canal, provenance, message_id, recu_le,
       recu_par, nom_fichier, empreinte, taille, document_id, set_id, numero, parent_id,
       empreinte_pdf, lu, titre,
       type, date, nom_patient, auteur, clinique, hors_intervalle, critique, motif)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      d.patientId,
      d.etat,
      d.genre,
      d.provenance.canal,
      JSON.stringify(d.provenance),
      d.provenance.canal === 'messagerie' ? d.provenance.messageId : null,
      d.recuLe,
      d.recuPar,
      d.nomFichier,
      d.empreinte,
      d.taille,
      d.documentId,
      d.setId,
      d.numero,
      d.lu.parentId,
      d.empreintePdf,
      JSON.stringify(d.lu),
      d.titre,
      d.type,
      d.date,
      nomTriable(d.lu),
      d.lu.auteur.nom || d.lu.auteur.structure,
      d.clinique ? 1 : 0,
      d.horsIntervalle ? 1 : 0,
      d.critique ? 1 : 0,
      d.motif,
    ],
  )

const nomTriable = ({ patient }: DocumentLu): string =>
  patient ? `${patient.nomNaissance} ${patient.premierPrenom}`.toUpperCase() : ''

/** Les colonnes qu'une action change ; rien d'autre d'un document reçu ne s'écrit deux fois. */
export function changerRecu(
  base: Base,
  id: number,
  colonnes: Readonly<Record<string, Valeur>>,
): void {
  const noms = Object.keys(colonnes)
  base.executer(`UPDATE document_recu SET ${noms.map((n) => `${n} = ?`).join(', ')} WHERE id = ?`, [
    ...Object.values(colonnes),
    id,
  ])
}

/** L'original, la feuille de style jointe et son rendu, la copie PDF jointe au même message. */
export type RoleOctets = 'original' | 'feuille' | 'rendu' | 'pdf'

export const garderOctets = (
  base: Base,
  recuId: number,
  fichier: { role: RoleOctets; nom: string; empreinte: string; octets: Uint8Array },
): void =>
  void base.executer(
    `INSERT OR IGNORE INTO document_recu_octets (recu_id, role, nom, empreinte, octets)
     VALUES (?, ?, ?, ?, ?)`,
    [
      recuId,
      fichier.role,
      fichier.nom,
      fichier.empreinte,
      Buffer.from(fichier.octets).toString('base64'),
    ],
  )

/** Les octets tels que reçus, ou `null`. */
export function lireOctets(base: Base, recuId: number, role: RoleOctets): Uint8Array | null {
  const ligne = lireUn<{ octets: string }>(
    base,
    'SELECT octets FROM document_recu_octets WHERE recu_id = ? AND role = ?',
    [recuId, role],
  )
  return ligne && Buffer.from(ligne.octets, 'base64')
}

/** Le document qui a déjà ces octets, joints ou originaux. */
export const recuParEmpreinte = (base: Base, empreinte: string): DocumentRecu | null =>
  lireRecus(
    base,
    `WHERE d.id IN (SELECT recu_id FROM document_recu_octets WHERE empreinte = ?) LIMIT 1`,
    [empreinte],
  )[0] ?? null

export const recuParIdentifiant = (base: Base, documentId: string): DocumentRecu | null =>
  lireRecus(base, 'WHERE d.document_id = ? ORDER BY d.id LIMIT 1', [documentId])[0] ?? null
