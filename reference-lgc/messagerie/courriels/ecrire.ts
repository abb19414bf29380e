import type { Base } from '../../base/base.ts'
import type { CourrielEnvoye, CourrielRecu, PieceVue } from './courriel.ts'

export type NouveauRecu = Omit<CourrielRecu, 'id' | 'sens' | 'repondu' | 'accuseRenduLe'>
export type NouvelEnvoi = Omit<CourrielEnvoye, 'id' | 'sens' | 'etat' | 'essais' | 'raison'>

export const ajouterRecu = (base: Base, c: NouveauRecu): number =>
  base.executer(
    `INSERT INTO courriel (boite_id, sens, identifiant, fil, en_reponse_a, references_mss, sujet,
       texte, de_nom, de_adresse, retour, provenance, patient_id, le, taille, pieces, nombre_pieces,
       nombre_documents, uid, lu, accuse_demande, defaut, a_depouiller)
     VALUES (?, 'recu', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      c.boiteId,
      c.identifiant,
      c.fil,
      c.enReponseA,
      c.references.join(' '),
      c.sujet,
      c.texte,
      c.deNom,
      c.deAdresse,
      c.retour,
      c.provenance,
      c.patientId,
      c.le,
      c.taille,
      JSON.stringify(c.pieces),
      c.pieces.length,
      c.nombreDocuments,
      c.uid,
      c.lu ? 1 : 0,
      c.accuseDemande,
      c.defaut,
      // Gardé avec la ligne : une coupure avant la lecture du contenu ne le fait pas oublier.
      c.provenance === 'accuse' || c.nombreDocuments > 0 ? 1 : 0,
    ],
  )

export const courrielsADepouiller = (base: Base, boiteId: number): number[] =>
  base
    .lire<{ id: number }>(
      'SELECT id FROM courriel WHERE boite_id = ? AND a_depouiller = 1 ORDER BY id LIMIT 500',
      [boiteId],
    )
    .map(({ id }) => id)

export const noterDepouille = (base: Base, id: number): void =>
  void base.executer('UPDATE courriel SET a_depouiller = 0 WHERE id = ?', [id])

export const noterDefaut = (base: Base, id: number, defaut: string): void =>
  void base.executer('UPDATE courriel SET defaut = coalesce(defaut, ?) WHERE id = ?', [defaut, id])

/** Le courriel est composé et gardé, source comprise, avant la moindre connexion. */
export function ajouterEnvoi(base: Base, c: NouvelEnvoi, source: Buffer): number {
  const id = base.executer(
    `INSERT INTO courriel (boite_id, sens, identifiant, fil, en_reponse_a, references_mss, sujet,
       texte, provenance, patient_id, le, taille, pieces, nombre_pieces, nombre_documents, lu,
       compte_id, auteur, document_id, serie, version, enveloppe, etat)
     VALUES (?, 'envoye', ?, ?, ?, ?, ?, ?, 'professionnel', ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?,
       'en-attente')`,
    [
      c.boiteId,
      c.identifiant,
      c.fil,
      c.enReponseA,
      c.references.join(' '),
      c.sujet,
      c.texte,
      c.patientId,
      c.le,
      source.length,
      JSON.stringify(c.pieces),
      c.pieces.length,
      c.pieces.filter(({ archive }) => archive).length,
      c.compteId,
      c.auteur,
      c.documentId,
      c.serie,
      c.version,
      JSON.stringify(c.enveloppe),
    ],
  )
  garderSource(base, id, source)
  for (const { adresse, nom } of c.destinataires)
    base.executer(
      'INSERT INTO courriel_destinataire (courriel_id, adresse, nom) VALUES (?, ?, ?)',
      [id, adresse, nom],
    )
  return id
}

export const garderSource = (base: Base, id: number, source: Buffer): void =>
  void base.executer('INSERT OR REPLACE INTO courriel_source (courriel_id, source) VALUES (?, ?)', [
    id,
    source.toString('base64'),
  ])

export const marquerLu = (base: Base, id: number): void =>
  void base.executer('UPDATE courriel SET lu = 1 WHERE id = ?', [id])

export const marquerRepondu = (base: Base, id: number): void =>
  void base.executer('UPDATE courriel SET repondu = 1 WHERE id = ?', [id])

export const marquerAccuseRendu = (base: Base, id: number, le: string | null): void =>
  void base.executer('UPDATE courriel SET accuse_rendu_le = ? WHERE id = ?', [le, id])

/** Refusé à l'envoi ou non distribué ; une remise déjà constatée ne s'efface pas. */
export const noterRefusDestinataire = (
  base: Base,
  id: number,
  d: { adresse: string; etat: 'refuse' | 'non-remis'; detail: string },
): void =>
  void base.executer(
    `UPDATE courriel_destinataire SET etat = ?, detail = ?
     WHERE courriel_id = ? AND lower(adresse) = lower(?)`,
    [d.etat, d.detail, id, d.adresse],
  )

export const noterRemise = (base: Base, id: number, adresse: string, le: string): void =>
  void base.executer(
    `UPDATE courriel_destinataire SET remis_le = coalesce(remis_le, ?)
     WHERE courriel_id = ? AND lower(adresse) = lower(?)`,
    [le, id, adresse],
  )

/** Lu suppose remis. */
export const noterLecture = (base: Base, id: number, adresse: string, le: string): void =>
  void base.executer(
    `UPDATE courriel_destinataire SET lu_le = coalesce(lu_le, ?), remis_le = coalesce(remis_le, ?)
     WHERE courriel_id = ? AND lower(adresse) = lower(?)`,
    [le, le, id, adresse],
  )

/** Le PDF joint est le corps du CDA de l'archive : un document reçu, et non deux. Non lue, une archive en vaut un. */
function compterDocuments(pieces: readonly PieceVue[]): number {
  const lus = new Set(pieces.flatMap(({ documents = [] }) => documents.map(({ id }) => id)))
  lus.delete(null)
  return lus.size + pieces.filter(({ archive, documents }) => archive && !documents).length
}

/** Ce que la lecture entière apprend : les pièces réelles, et combien de documents de santé. */
export const noterPieces = (base: Base, id: number, pieces: readonly PieceVue[]): void =>
  void base.executer(
    'UPDATE courriel SET pieces = ?, nombre_pieces = ?, nombre_documents = ? WHERE id = ?',
    [JSON.stringify(pieces), pieces.length, compterDocuments(pieces), id],
  )

/** Le texte lu, gardé pour que la page s'ouvre sans relire la source. */
export const noterTexte = (
  base: Base,
  id: number,
  { texte, defaut }: { texte: string; defaut: string | null },
): void =>
  void base.executer('UPDATE courriel SET texte = ?, defaut = coalesce(?, defaut) WHERE id = ?', [
    texte,
    defaut,
    id,
  ])
