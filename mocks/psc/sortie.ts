import type { EcartProtocole } from '../contrat.ts'

/** Ce qu'un point d'accès répond, et ce que le journal en retient. */
export interface Sortie {
  statut: number
  entetes: Record<string, string>
  corps: string
  /** Client reconnu, ou annoncé. */
  appelant: string | null
  /** Code d'erreur OAuth. */
  code: string | null
  ecarts: readonly EcartProtocole[]
  informations: readonly EcartProtocole[]
  /** Faits utiles à une preuve, sans secret : session, méthode, empreintes. */
  details: Readonly<Record<string, string>>
}

/** Ce qu'une réponse dit d'elle-même au journal ; tout est facultatif. */
export type Jugement = Partial<
  Pick<Sortie, 'appelant' | 'code' | 'ecarts' | 'informations' | 'details'>
>

const RIEN = { appelant: null, code: null, ecarts: [], informations: [], details: {} }
const SANS_CACHE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** Une réponse JSON, jamais mise en cache (psc.md §5). */
export const json = (statut: number, valeur: unknown, jugement: Jugement = {}): Sortie => ({
  ...RIEN,
  statut,
  entetes: { 'content-type': 'application/json', ...SANS_CACHE },
  corps: JSON.stringify(valeur),
  ...jugement,
})

/** Une erreur OAuth : `error`, `error_description` (RFC 6749 §5.2). */
export const erreur = (
  statut: number,
  code: string,
  description: string,
  jugement: Jugement = {},
): Sortie => json(statut, { error: code, error_description: description }, { code, ...jugement })

/** Une réponse sans corps ; le statut 0 dit que rien ne part. */
export const vide = (statut: number, jugement: Jugement = {}): Sortie => ({
  ...RIEN,
  statut,
  entetes: SANS_CACHE,
  corps: '',
  ...jugement,
})

/** Une redirection du navigateur. */
export const rediriger = (adresse: string, jugement: Jugement = {}): Sortie => ({
  ...vide(302, jugement),
  entetes: { ...SANS_CACHE, location: adresse, 'referrer-policy': 'no-referrer' },
})

const EN_TETES_PAGE = {
  ...SANS_CACHE,
  'content-type': 'text/html; charset=utf-8',
  // Sans `form-action` : le navigateur l'appliquerait aussi au retour chez le client.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  // Pas « no-referrer » : l'envoi du formulaire perdrait alors son origine, que l'e-CPS vérifie.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** Une page HTML, sans script. */
export const page = (
  statut: number,
  contenu: { toString(): string },
  jugement: Jugement = {},
): Sortie => ({
  ...RIEN,
  statut,
  entetes: EN_TETES_PAGE,
  corps: `<!DOCTYPE html>${contenu.toString()}`,
  ...jugement,
})
