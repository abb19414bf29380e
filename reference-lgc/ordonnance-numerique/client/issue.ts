import { nettoyerLigne } from '../../documents/saisie/nettoyer.ts'
import type { Reponse } from './appeler.ts'

/** Ce qu'un dépôt est devenu. */
export type Issue =
  | { genre: 'enregistree' }
  | { genre: 'non-enregistree'; motif: string }
  /** Ni oui ni non : il faut demander avant de décider (ordonnance-numerique.md §5, point 5). */
  | { genre: 'inconnue' }

const MESSAGE_MAX = 160

/** Le texte du service, ramené à une ligne. */
const messageDe = ({ message }: Record<string, unknown>): string =>
  typeof message === 'string' ? nettoyerLigne(message).slice(0, MESSAGE_MAX) : ''

export const NON_JOINTE = {
  genre: 'non-enregistree',
  motif: 'L’Ordonnance Numérique est injoignable.',
} as const satisfies Issue

export const SESSION_REFUSEE = {
  genre: 'non-enregistree',
  motif: 'L’Ordonnance Numérique n’a pas accepté votre session Pro Santé Connect.',
} as const satisfies Issue

/** Lit la réponse à un dépôt. */
export function issueDuDepot(reponse: Reponse): Issue {
  if (reponse.genre === 'non-joint') return NON_JOINTE
  if (reponse.genre === 'silence') return { genre: 'inconnue' }
  const { statut, corps } = reponse
  if (statut === 200 || statut === 201) return { genre: 'enregistree' }
  if (statut === 401) return SESSION_REFUSEE
  if (statut === 503)
    return { genre: 'non-enregistree', motif: 'L’Ordonnance Numérique est momentanément fermée.' }
  if (statut >= 500) return { genre: 'inconnue' }
  const message = messageDe(corps)
  return {
    genre: 'non-enregistree',
    motif: `L’Ordonnance Numérique l’a refusée${message ? ` : ${message}` : '.'}`,
  }
}

/** Ce que le service dit d'un numéro. */
export type Presence = 'presente' | 'absente' | 'inconnue'

export function presenceDe(reponse: Reponse): Presence {
  if (reponse.genre !== 'reponse') return 'inconnue'
  if (reponse.statut === 200) return 'presente'
  return reponse.statut === 404 ? 'absente' : 'inconnue'
}
