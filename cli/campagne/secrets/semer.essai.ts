import { generateKeyPairSync, randomBytes } from 'node:crypto'

/** Un secret semé : sa valeur, et la façon dont un logiciel bavard l'écrirait. */
export interface Semence {
  nom: string
  /** Ce qui ne doit se lire nulle part. */
  valeur: string
  texte: string
}

const tire = () => randomBytes(18).toString('hex')
const enBase64 = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString('base64url')

function jeton(): { corps: string; texte: string } {
  const corps = enBase64({ sub: tire(), name: 'Camille TESTIER' })
  return { corps, texte: `${enBase64({ alg: 'RS256' })}.${corps}.${tire()}` }
}

const semer = (nom: string, ecrire: (valeur: string) => string, valeur = tire()): Semence => ({
  nom,
  valeur,
  texte: ecrire(valeur),
})

/** Une semence de chaque sorte, tirée au sort. */
export function semerSecrets(): readonly Semence[] {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const { d = '' } = privateKey.export({ format: 'jwk' })
  const identite = jeton()
  const acces = jeton()
  const compte = Buffer.from(`compte:${tire()}`).toString('base64')
  return [
    semer('jeton d’accès', () => `access_token=${acces.texte}`, acces.corps),
    semer('jeton d’identité isolé', () => `reçu ${identite.texte}`, identite.corps),
    semer('jeton de rafraîchissement', (v) => JSON.stringify({ refresh_token: v })),
    semer('cookie', (v) => `Cookie: session=${v}; theme=clair`),
    semer('cookie posé', (v) => `Set-Cookie: session=${v}; HttpOnly`),
    semer('mot de passe', (v) => `motDePasse="${v}"`),
    semer('mot de passe échappé', (v) => JSON.stringify(JSON.stringify({ password: v }))),
    semer('clé privée', () => pem, pem.split('\n')[1]),
    semer('clé JWK', (v) => JSON.stringify({ kty: 'EC', d: v }), d),
    semer('secret de client', (v) => `grant_type=x&client_secret=${v}&scope=openid`),
    semer('en-tête Authorization', (v) => `Authorization: Basic ${v}`, compte),
    semer('code de retour', (v) => `http://127.0.0.1/retour?code=${v}&etape=2`),
    semer('état de retour', (v) => `/retour?etape=2&state=${v}`),
    semer('jeton dans une adresse', (v) => `/retour#id_token=${v}`),
    semer('adresse identifiée', (v) => `https://compte:${v}@exemple.test/`),
    semer('élément SOAP', (v) => `<wsse:Password Type="t">${v}</wsse:Password>`),
    semer('session de courrier', (v) => `a1 LOGIN jean ${v}`),
  ]
}
