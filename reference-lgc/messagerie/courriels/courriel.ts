/** D'où vient un courriel reçu ; un accusé n'est pas une ligne de la boîte de réception. */
export const PROVENANCES = ['professionnel', 'patient', 'accuse'] as const
export type Provenance = (typeof PROVENANCES)[number]

/** Une pièce jointe, telle que la liste la connaît ; son contenu est dans la source. */
export interface PieceVue {
  nom: string
  type: string
  taille: number
  /** Archive IHE_XDM : ses documents vont aux documents reçus. */
  archive: boolean
  /** Ce que ses documents sont devenus ; absent tant qu'ils ne sont pas lus. */
  documents?: readonly DocumentDepose[]
}

/** Un document d'une pièce jointe, remis aux documents reçus. */
export interface DocumentDepose {
  /** Numéro dans les documents reçus ; `null` quand rien n'a pu être gardé. */
  id: number | null
  phrase: string
}

interface Commun {
  id: number
  boiteId: number
  /** Message-ID, chevrons compris. */
  identifiant: string
  /** Message-ID du premier de la conversation. */
  fil: string
  enReponseA: string | null
  references: readonly string[]
  /** Tel que dans l'en-tête, préfixe technique compris. */
  sujet: string
  texte: string
  patientId: number | null
  le: string
  taille: number
  pieces: readonly PieceVue[]
}

export interface CourrielRecu extends Commun {
  sens: 'recu'
  deNom: string
  deAdresse: string
  /** Reply-To, sinon From : où part une réponse. */
  retour: string
  provenance: Provenance
  nombreDocuments: number
  uid: number | null
  lu: boolean
  repondu: boolean
  /** Adresse qui demande un accusé de lecture ; vide sans demande. */
  accuseDemande: string
  accuseRenduLe: string | null
  /** Pourquoi le contenu n'a pas pu être lu en entier. */
  defaut: string | null
}

/** Ce qu'est devenu un envoi ; les passages sont dans `envoi/etats.ts`. */
export const ETATS = [
  'en-attente',
  'en-cours',
  'remis',
  'accepte',
  'refuse',
  'a-verifier',
  'abandonne',
] as const
export type Etat = (typeof ETATS)[number]

export interface Destinataire {
  nom: string
  adresse: string
  /** Refusé par l'opérateur ou non distribué, et pourquoi. */
  etat: '' | 'refuse' | 'non-remis'
  detail: string
  remisLe: string | null
  luLe: string | null
}

/** Ce que l'envoi doit au serveur, hors de la source. */
export interface Enveloppe {
  rapports: boolean
}

export interface CourrielEnvoye extends Commun {
  sens: 'envoye'
  compteId: number | null
  auteur: string
  documentId: number | null
  serie: string | null
  version: number | null
  enveloppe: Enveloppe
  etat: Etat
  essais: number
  raison: string | null
  destinataires: readonly Destinataire[]
}

export type Courriel = CourrielRecu | CourrielEnvoye
