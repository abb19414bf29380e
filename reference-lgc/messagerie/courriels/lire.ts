import { type Base, lireUn, type Valeur } from '../../base/base.ts'
import type { Courriel, CourrielEnvoye, CourrielRecu } from './courriel.ts'
import { type Ligne, versCourriel, versEnvoye, versRecu } from './lignes.ts'

export const COURRIELS_PAR_PAGE = 50

/** Tout sauf le corps : une liste ne le montre pas, et cinquante corps pèsent. */
const COLONNES_LISTE = `id, boite_id, sens, identifiant, fil, en_reponse_a, references_mss, sujet,
  '' AS texte, de_nom, de_adresse, retour, provenance, patient_id, le, taille, pieces,
  nombre_documents, uid, lu, repondu, accuse_demande, accuse_rendu_le, defaut, compte_id, auteur,
  document_id, serie, version, enveloppe, etat, essais, raison`

export interface FiltreReception {
  boiteId: number
  provenance: 'toutes' | 'professionnel' | 'patient'
  nonLus: boolean
  avecDocuments: boolean
  /** Code du type d'un document porté ; vide, tous. */
  type: string
  patientId: number | null
  /** Bornes ISO du jour, comprises ; vides sans borne. */
  du: string
  au: string
  page: number
}

function clauses(f: FiltreReception): { ou: string; valeurs: Valeur[] } {
  const conditions = ["boite_id = ? AND sens = 'recu' AND provenance <> 'accuse'"]
  const valeurs: Valeur[] = [f.boiteId]
  const ajouter = (sql: string, ...liees: Valeur[]) => {
    conditions.push(sql)
    valeurs.push(...liees)
  }
  if (f.provenance !== 'toutes') ajouter('provenance = ?', f.provenance)
  if (f.nonLus) ajouter('lu = 0')
  if (f.avecDocuments) ajouter('nombre_documents > 0')
  if (f.type !== '')
    ajouter(
      'identifiant IN (SELECT message_id FROM document_recu WHERE type = ? AND message_id IS NOT NULL)',
      f.type,
    )
  if (f.patientId !== null) ajouter('patient_id = ?', f.patientId)
  if (f.du !== '') ajouter('le >= ?', f.du)
  if (f.au !== '') ajouter('le < ?', `${f.au}T99`)
  return { ou: conditions.join(' AND '), valeurs }
}

/** Une page de la boîte de réception, le plus récent en tête. */
export function lireReception(
  base: Base,
  filtre: FiltreReception,
): { total: number; courriels: readonly CourrielRecu[] } {
  const { ou, valeurs } = clauses(filtre)
  const total = lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM courriel WHERE ${ou}`,
    valeurs,
  )
  const lignes = base.lire<Ligne>(
    `SELECT ${COLONNES_LISTE} FROM courriel WHERE ${ou} ORDER BY le DESC, id DESC LIMIT ? OFFSET ?`,
    [...valeurs, COURRIELS_PAR_PAGE, (filtre.page - 1) * COURRIELS_PAR_PAGE],
  )
  return { total: total?.n ?? 0, courriels: lignes.map(versRecu) }
}

/** Une page des envois d'une boîte, le plus récent en tête. */
export function lireEnvois(
  base: Base,
  { boiteId, page }: { boiteId: number; page: number },
): { total: number; courriels: readonly CourrielEnvoye[] } {
  const ou = "boite_id = ? AND sens = 'envoye'"
  const total = lireUn<{ n: number }>(base, `SELECT count(*) AS n FROM courriel WHERE ${ou}`, [
    boiteId,
  ])
  const lignes = base.lire<Ligne>(
    `SELECT ${COLONNES_LISTE} FROM courriel WHERE ${ou} ORDER BY le DESC, id DESC LIMIT ? OFFSET ?`,
    [boiteId, COURRIELS_PAR_PAGE, (page - 1) * COURRIELS_PAR_PAGE],
  )
  return { total: total?.n ?? 0, courriels: lignes.map((l) => versEnvoye(base, l)) }
}

export function lireCourriel(base: Base, id: number): Courriel | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM courriel WHERE id = ?', [id])
  return ligne && versCourriel(base, ligne)
}

/** La conversation, du plus ancien au plus récent ; les accusés n'en sont pas. */
export const lireFil = (base: Base, boiteId: number, fil: string): Courriel[] =>
  base
    .lire<Ligne>(
      `SELECT ${COLONNES_LISTE} FROM courriel
       WHERE fil = ? AND boite_id = ? AND provenance <> 'accuse' ORDER BY le, id LIMIT 200`,
      [fil, boiteId],
    )
    .map((l) => versCourriel(base, l))

/** Les courriels échangés au sujet d'un patient, dans les boîtes que le compte ouvre. */
export const courrielsDuPatient = (base: Base, patientId: number, boites: readonly number[]) =>
  boites.length === 0
    ? []
    : base
        .lire<Ligne>(
          `SELECT ${COLONNES_LISTE} FROM courriel
           WHERE patient_id = ? AND provenance <> 'accuse'
             AND boite_id IN (${boites.map(() => '?').join(', ')})
           ORDER BY le DESC, id DESC LIMIT 100`,
          [patientId, ...boites],
        )
        .map((l) => versCourriel(base, l))

/** L'envoi de cette boîte qui porte ce Message-ID. */
export function envoiParIdentifiant(
  base: Base,
  boiteId: number,
  identifiant: string,
): CourrielEnvoye | null {
  const ligne = lireUn<Ligne>(
    base,
    "SELECT * FROM courriel WHERE identifiant = ? AND boite_id = ? AND sens = 'envoye'",
    [identifiant, boiteId],
  )
  return ligne && versEnvoye(base, ligne)
}

/** Le premier envoi accepté d'une version antérieure du document, à l'un de ces destinataires. */
export function envoiAnterieur(
  base: Base,
  { serie, version, adresse }: { serie: string; version: number; adresse: string },
): CourrielEnvoye | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT c.* FROM courriel c JOIN courriel_destinataire d ON d.courriel_id = c.id
     WHERE c.sens = 'envoye' AND c.serie = ? AND c.version < ? AND d.adresse = ?
       AND c.etat IN ('accepte', 'a-verifier', 'remis')
     ORDER BY c.id DESC LIMIT 1`,
    [serie, version, adresse],
  )
  return ligne && versEnvoye(base, ligne)
}

/** Un envoi de ce document a-t-il déjà été confié à la boîte d'envoi ? */
export const documentDejaEnvoye = (base: Base, documentId: number): boolean =>
  lireUn(base, "SELECT id FROM courriel WHERE document_id = ? AND sens = 'envoye' LIMIT 1", [
    documentId,
  ]) !== null

export const lireSource = (base: Base, id: number): Buffer | null => {
  const ligne = lireUn<{ source: string }>(
    base,
    'SELECT source FROM courriel_source WHERE courriel_id = ?',
    [id],
  )
  return ligne && Buffer.from(ligne.source, 'base64')
}

/** Combien de courriels reçus attendent d'être lus dans ces boîtes. */
export const compterNonLus = (base: Base, boites: readonly number[]): number =>
  boites.length === 0
    ? 0
    : (lireUn<{ n: number }>(
        base,
        `SELECT count(*) AS n FROM courriel
         WHERE lu = 0 AND sens = 'recu' AND provenance <> 'accuse'
           AND boite_id IN (${boites.map(() => '?').join(', ')})`,
        [...boites],
      )?.n ?? 0)
