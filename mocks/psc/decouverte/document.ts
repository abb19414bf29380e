import { type AdressesPsc, autorisation, emetteur } from '../adresses.ts'

/** Périmètres annoncés par PSC (psc.md §2 [V]). */
export const PERIMETRES = [
  'openid',
  'scope_all',
  'rpps',
  'identity',
  'referentiel',
  'interop',
  'eidas1',
  'eidas2',
  'scope_1',
  'scope_2',
  'profile',
  'email',
  'phone',
  'address',
  'roles',
  'basic',
  'acr',
  'offline_access',
  'web-origins',
  'microprofile-jwt',
] as const

const METHODES = ['client_secret_basic', 'client_secret_post', 'tls_client_auth']

/** Le document de découverte, réduit à ce que ce fournisseur fait vraiment (psc.md §2 [C]). */
export function documentDecouverte(adresses: AdressesPsc): Record<string, unknown> {
  const issuer = emetteur(adresses)
  const protocole = `${issuer}/protocol/openid-connect`
  const directes = {
    token_endpoint: `${protocole}/token`,
    introspection_endpoint: `${protocole}/token/introspect`,
    revocation_endpoint: `${protocole}/revoke`,
    userinfo_endpoint: `${protocole}/userinfo`,
    backchannel_authentication_endpoint: `${protocole}/ext/ciba/auth`,
  }
  return {
    issuer,
    authorization_endpoint: autorisation(adresses),
    ...directes,
    end_session_endpoint: `${protocole}/logout`,
    jwks_uri: `${protocole}/certs`,
    grant_types_supported: [
      'authorization_code',
      'refresh_token',
      'urn:openid:params:grant-type:ciba',
    ],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: PERIMETRES,
    token_endpoint_auth_methods_supported: METHODES,
    introspection_endpoint_auth_methods_supported: METHODES,
    revocation_endpoint_auth_methods_supported: METHODES,
    acr_values_supported: ['0', '0'],
    code_challenge_methods_supported: ['S256', 'plain'],
    backchannel_token_delivery_modes_supported: ['poll'],
    backchannel_user_code_parameter_supported: false,
    tls_client_certificate_bound_access_tokens: true,
    frontchannel_logout_supported: true,
    backchannel_logout_supported: true,
    authorization_response_iss_parameter_supported: true,
    claims_parameter_supported: true,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    mtls_endpoint_aliases: directes,
  }
}
