import { estIncident, type Incident } from '../../serveur/incident.ts'
import { type CodeMss, incidentMss } from './incidents.ts'

/** Ce que Node et OpenSSL nomment, et notre code ; le premier motif reconnu l'emporte. */
const PAR_MOTIF: readonly (readonly [RegExp, CodeMss])[] = [
  [/CERT_HAS_EXPIRED/, 'certificat-expire'],
  [/CERT_NOT_YET_VALID/, 'certificat-futur'],
  [
    /UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|DEPTH_ZERO|CERT_UNTRUSTED|INVALID_CA|INVALID_PURPOSE/,
    'certificat-autorite',
  ],
  [/ERR_TLS_CERT_ALTNAME/, 'certificat-nom'],
  [/unsupported protocol|PROTOCOL_VERSION|wrong version|unsupported_protocol/i, 'tls-version'],
  [
    /handshake failure|NO_SHARED_CIPHER|no cipher|ERR_TLS_DH|DH_KEY|wrong cipher|WRONG_CIPHER/i,
    'tls-suite',
  ],
  [/certificate required|bad certificate|unknown ca|certificate unknown/i, 'certificat-client'],
  [/ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EDNS/, 'injoignable'],
  [/ETIMEDOUT|ETIMEOUT|CONNECT_TIMEOUT|GREETING_TIMEOUT|UPGRADE_TIMEOUT|timed? ?out/i, 'delai'],
  [/STARTTLS/i, 'clair'],
  [
    /ECONNRESET|EPIPE|ECONNECTION|NoConnection|Connection closed|Unexpected close|ESOCKET|EConnectionClosed/i,
    'coupure',
  ],
]

/** L'erreur d'une bibliothèque devient une phrase du logiciel ; l'origine reste en cause. */
export function traduire(erreur: unknown): Incident {
  const enfouie = chaine(erreur).find(estIncident)
  if (enfouie) return enfouie
  const indices = chaine(erreur).map(indice).join(' ')
  const [, code = 'reponse'] = PAR_MOTIF.find(([motif]) => motif.test(indices)) ?? []
  return incidentMss(code, erreur)
}

/** L'erreur et ses causes, de la plus proche à la plus lointaine. */
function chaine(erreur: unknown, profondeur = 0): unknown[] {
  if (!(erreur instanceof Error) || profondeur > 5) return []
  return [erreur, ...chaine(erreur.cause, profondeur + 1)]
}

function indice(erreur: unknown): string {
  const { code, message, reason } = erreur as {
    code?: unknown
    message?: unknown
    reason?: unknown
  }
  return [code, message, reason].filter((texte) => typeof texte === 'string').join(' ')
}
