import type { Etat } from '../courriels/courriel.ts'

/** Ce qui arrive à un courriel de la boîte d'envoi. */
export type Evenement =
  /** Une session SMTP le prend. */
  | 'prise'
  /** Le dernier octet est parti : l'opérateur peut l'avoir accepté sans que sa réponse arrive. */
  | 'corps-remis'
  | 'acceptation'
  | 'refus-definitif'
  | 'refus-passager'
  /** La session a cédé, ou le logiciel s'est arrêté. */
  | 'coupure'
  /** Un rapport, une réponse ou le dossier des envois montre que l'opérateur l'a. */
  | 'preuve-de-remise'
  /** L'utilisateur, prévenu qu'un double est possible, le fait repartir. */
  | 'renvoi-decide'
  | 'abandon-decide'

/**
 * La machine à états des envois : rien ne se perd, rien ne part deux fois (mssante.md §16 [C]). Une
 * coupure avant le dernier octet laisse le courriel entier à l'expéditeur (RFC 5321 §4.1.1.4) : il
 * attend. Après, nul ne sait : il est « à vérifier », et ne repart jamais de lui-même.
 */
const PASSAGES: Record<Etat, Partial<Record<Evenement, Etat>>> = {
  'en-attente': { prise: 'en-cours', 'abandon-decide': 'abandonne' },
  'en-cours': {
    'corps-remis': 'remis',
    acceptation: 'accepte',
    'refus-definitif': 'refuse',
    'refus-passager': 'en-attente',
    coupure: 'en-attente',
  },
  remis: {
    acceptation: 'accepte',
    'refus-definitif': 'refuse',
    'refus-passager': 'en-attente',
    coupure: 'a-verifier',
    'preuve-de-remise': 'accepte',
  },
  'a-verifier': {
    'preuve-de-remise': 'accepte',
    'renvoi-decide': 'en-attente',
    'abandon-decide': 'abandonne',
  },
  refuse: { 'renvoi-decide': 'en-attente', 'preuve-de-remise': 'accepte' },
  accepte: {},
  abandonne: { 'preuve-de-remise': 'accepte' },
}

/** L'état qui suit, ou `null` quand l'événement ne change rien. */
export const etatSuivant = (etat: Etat, evenement: Evenement): Etat | null =>
  PASSAGES[etat][evenement] ?? null
