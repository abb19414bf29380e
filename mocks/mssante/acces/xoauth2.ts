/** Ce que porte une réponse SASL XOAUTH2 (mssante.md §4 [V]). */
export interface ReponseXoauth2 {
  utilisateur: string
  jeton: string
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: ^A sépare les champs de XOAUTH2
const CHAMPS = /^user=([^\x01]+)\x01auth=Bearer ([^\x01]+)\x01\x01$/i

/** Lit `base64("user=" adresse ^A "auth=Bearer " jeton ^A ^A)` ; `null` quand la forme n'y est pas. */
export function lireXoauth2(base64: string): ReponseXoauth2 | null {
  if (!BASE64.test(base64)) return null
  const lue = CHAMPS.exec(Buffer.from(base64, 'base64').toString('utf8'))
  return lue ? { utilisateur: lue[1] ?? '', jeton: lue[2] ?? '' } : null
}

/** Ce que le serveur répond, en base64, avant de refuser (mssante.md §4 [I]). */
export const defiDeRefus = (statut: string): string =>
  Buffer.from(
    JSON.stringify({ status: statut, schemes: 'bearer', scope: 'openid scope_all' }),
  ).toString('base64')
