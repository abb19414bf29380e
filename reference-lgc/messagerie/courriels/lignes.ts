import type { Base } from '../../base/base.ts'
import type {
  Courriel,
  CourrielEnvoye,
  CourrielRecu,
  Destinataire,
  Enveloppe,
  Etat,
  PieceVue,
  Provenance,
} from './courriel.ts'

export interface Ligne {
  id: number
  boite_id: number
  sens: 'recu' | 'envoye'
  identifiant: string
  fil: string
  en_reponse_a: string | null
  references_mss: string
  sujet: string
  texte: string
  de_nom: string
  de_adresse: string
  retour: string
  provenance: Provenance
  patient_id: number | null
  le: string
  taille: number
  pieces: string
  nombre_documents: number
  uid: number | null
  lu: number
  repondu: number
  accuse_demande: string
  accuse_rendu_le: string | null
  defaut: string | null
  compte_id: number | null
  auteur: string
  document_id: number | null
  serie: string | null
  version: number | null
  enveloppe: string | null
  etat: Etat | null
  essais: number
  raison: string | null
}

const commun = (l: Ligne) => ({
  id: l.id,
  boiteId: l.boite_id,
  identifiant: l.identifiant,
  fil: l.fil,
  enReponseA: l.en_reponse_a,
  references: l.references_mss === '' ? [] : l.references_mss.split(' '),
  sujet: l.sujet,
  texte: l.texte,
  patientId: l.patient_id,
  le: l.le,
  taille: l.taille,
  pieces: JSON.parse(l.pieces) as PieceVue[],
})

export const versRecu = (l: Ligne): CourrielRecu => ({
  ...commun(l),
  sens: 'recu',
  deNom: l.de_nom,
  deAdresse: l.de_adresse,
  retour: l.retour,
  provenance: l.provenance,
  nombreDocuments: l.nombre_documents,
  uid: l.uid,
  lu: l.lu === 1,
  repondu: l.repondu === 1,
  accuseDemande: l.accuse_demande,
  accuseRenduLe: l.accuse_rendu_le,
  defaut: l.defaut,
})

export const versEnvoye = (base: Base, l: Ligne): CourrielEnvoye => ({
  ...commun(l),
  sens: 'envoye',
  compteId: l.compte_id,
  auteur: l.auteur,
  documentId: l.document_id,
  serie: l.serie,
  version: l.version,
  enveloppe: JSON.parse(l.enveloppe ?? '{"rapports":false}') as Enveloppe,
  etat: l.etat ?? 'abandonne',
  essais: l.essais,
  raison: l.raison,
  destinataires: destinatairesDe(base, l.id),
})

export const versCourriel = (base: Base, l: Ligne): Courriel =>
  l.sens === 'recu' ? versRecu(l) : versEnvoye(base, l)

interface LigneDestinataire {
  nom: string
  adresse: string
  etat: Destinataire['etat']
  detail: string
  remis_le: string | null
  lu_le: string | null
}

const destinatairesDe = (base: Base, id: number): Destinataire[] =>
  base
    .lire<LigneDestinataire>(
      'SELECT nom, adresse, etat, detail, remis_le, lu_le FROM courriel_destinataire WHERE courriel_id = ? ORDER BY rowid',
      [id],
    )
    .map(({ remis_le, lu_le, ...d }) => ({ ...d, remisLe: remis_le, luLe: lu_le }))
