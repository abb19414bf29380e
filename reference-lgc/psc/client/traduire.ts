import { AuthorizationResponseError, type ClientError, ResponseBodyError } from 'openid-client'
import type { CodePsc } from '../codes.ts'
import { erreurPsc, estErreurPsc } from '../erreur.ts'

/** La revendication fausse d'un jeton, et notre code. */
const PAR_REVENDICATION: Record<string, CodePsc> = {
  iss: 'PSC-EMETTEUR',
  aud: 'PSC-AUDIENCE',
  azp: 'PSC-AUDIENCE',
  nonce: 'PSC-NONCE',
  exp: 'PSC-JETON-EXPIRE',
  nbf: 'PSC-JETON-FUTUR',
  iat: 'PSC-JETON-FUTUR',
}

/** Ce que PSC dit au point des jetons (psc.md §18 [V]). */
const PAR_ERREUR_PSC: Record<string, CodePsc> = {
  invalid_grant: 'PSC-CODE',
  invalid_client: 'PSC-CLIENT',
  unauthorized_client: 'PSC-CLIENT',
  access_denied: 'PSC-REFUS',
  unknown_user_id: 'PSC-TELEPHONE-INCONNU',
  expired_token: 'PSC-TELEPHONE-EXPIRE',
}

/** Rejette sous un code du logiciel ; l'erreur d'origine reste en cause, pour l'exploitant seul. */
export function traduire(erreur: unknown): never {
  if (estErreurPsc(erreur)) throw erreur
  throw erreurPsc(codeDe(erreur), erreur)
}

function codeDe(erreur: unknown): CodePsc {
  if (erreur instanceof ResponseBodyError)
    return erreur.status >= 500
      ? 'PSC-INDISPONIBLE'
      : (PAR_ERREUR_PSC[erreur.error] ?? 'PSC-ERREUR')
  if (erreur instanceof AuthorizationResponseError)
    return PAR_ERREUR_PSC[erreur.error] ?? 'PSC-ERREUR'
  if (!(erreur instanceof Error)) return 'PSC-REPONSE'
  return codeDuClient(erreur)
}

function codeDuClient(erreur: Error): CodePsc {
  const { code } = erreur as ClientError
  switch (code) {
    case 'OAUTH_TIMEOUT':
    case 'OAUTH_ABORT':
      return 'PSC-DELAI'
    case 'OAUTH_KEY_SELECTION_FAILED':
      return 'PSC-CLE'
    case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
      return 'PSC-IDENTITE'
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return PAR_REVENDICATION[detail(erreur, 'claim') ?? ''] ?? 'PSC-REPONSE'
    case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      return statutDe(erreur) >= 500 ? 'PSC-INDISPONIBLE' : 'PSC-REPONSE'
    case 'OAUTH_WWW_AUTHENTICATE_CHALLENGE':
      return jetonRefuse(erreur) ? 'PSC-ERREUR' : 'PSC-CLIENT'
    case undefined:
      return horsDatteinte(erreur) ? 'PSC-INJOIGNABLE' : 'PSC-REPONSE'
    default:
      return parMessage(erreur)
  }
}

/** La bibliothèque range sous un même code des refus que leur seul texte distingue. */
function parMessage(erreur: Error): CodePsc {
  const textes = `${erreur.message} ${erreur.cause instanceof Error ? erreur.cause.message : ''}`
  if (/"alg"|unsupported JWS/.test(textes)) return 'PSC-ALGORITHME'
  if (/signature/.test(textes)) return 'PSC-SIGNATURE'
  if (/"iss"/.test(textes)) return 'PSC-EMETTEUR'
  if (/"state"/.test(textes)) return 'PSC-ETAT'
  return 'PSC-REPONSE'
}

/** Un détail que la bibliothèque attache à la cause de la cause. */
function detail({ cause }: Error, nom: string): string | undefined {
  const fond = cause instanceof Error ? cause.cause : cause
  const valeur = (fond as Record<string, unknown> | undefined)?.[nom]
  return typeof valeur === 'string' ? valeur : undefined
}

/** userinfo refuse le jeton présenté, le point des jetons refuse le logiciel (psc.md §18 [V]). */
const jetonRefuse = ({ cause }: Error): boolean =>
  Array.isArray(cause) && cause.some((defi) => defi?.parameters?.error === 'invalid_token')

const statutDe = ({ cause }: Error): number => (cause instanceof Response ? cause.status : 0)

/** La panne du réseau est la cause, ou l'erreur elle-même, selon l'appel. */
const horsDatteinte = (erreur: Error): boolean =>
  [erreur, erreur.cause].some(
    (e) => e instanceof Error && typeof (e as NodeJS.ErrnoException).code === 'string',
  )
