import { empreinteDite } from './empreinte.ts'

/** Paramètres et attributs qui valent un accès : le journal n'en garde qu'une empreinte (psc.md §16). */
const SECRETS: ReadonlySet<string> = new Set([
  'access_token',
  'actor_token',
  'auth_req_id',
  'client_assertion',
  'client_secret',
  'code',
  'code_verifier',
  'demande',
  'id_token',
  'id_token_hint',
  'login',
  'nonce',
  'password',
  'refresh_token',
  'state',
  'subject_token',
  'token',
])

const dire = (nom: string, valeur: string) => (SECRETS.has(nom) ? empreinteDite(valeur) : valeur)

/** Des paramètres, les secrets remplacés ; lisible, non encodé. */
export const masquerParametres = (parametres: URLSearchParams): string =>
  [...parametres].map(([nom, valeur]) => `${nom}=${dire(nom, valeur)}`).join('&')

/** Un chemin et ses paramètres masqués. */
export function masquerAdresse(adresse: string): string {
  const [chemin = '', requete] = adresse.split(/\?(.*)/s)
  return requete === undefined
    ? chemin
    : `${chemin}?${masquerParametres(new URLSearchParams(requete))}`
}

/** Un corps JSON, les secrets remplacés ; tout autre corps n'est pas gardé. */
export function masquerJson(corps: string): string {
  if (corps === '') return ''
  try {
    return JSON.stringify(JSON.parse(corps), (nom, valeur: unknown) =>
      typeof valeur === 'string' ? dire(nom, valeur) : valeur,
    )
  } catch {
    return `(corps non JSON, ${corps.length} caractères)`
  }
}
