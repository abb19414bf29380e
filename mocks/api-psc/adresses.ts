import type { AdressesPsc } from '../psc/adresses.ts'

/** Second royaume : le serveur d'autorisation de l'API, sur le serveur de PSC (psc.md §16 [C]). */
export const ROYAUME_API = '/auth/realms/mock-api'
/** Chemin de ses points d'accès, à la forme de Keycloak. */
export const PROTOCOLE_API = `${ROYAUME_API}/protocol/openid-connect`
/** La ressource d'essai (psc.md §16 [C]). */
export const CHEMIN_WHOAMI = '/api/whoami'

/** L'émetteur des jetons de l'API, `iss`. */
export const emetteurApi = ({ base }: AdressesPsc): string => `${base}${ROYAUME_API}`

/** Là où un jeton de PSC s'échange. */
export const jetonApi = ({ base }: AdressesPsc): string => `${base}${PROTOCOLE_API}/token`
