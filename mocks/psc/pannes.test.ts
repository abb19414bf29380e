import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import {
  demandeJuste,
  echanger,
  introspecterPar,
  lireProfil,
  ouvrirNavigateur,
  rafraichir,
  seConnecter,
} from './essai/parcours.ts'
import { lirePannePsc } from './pannes.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

type Attributs = Record<string, unknown>
const lire = (jeton: string, partie: 0 | 1): Attributs =>
  JSON.parse(Buffer.from(jeton.split('.')[partie] ?? '', 'base64url').toString()) as Attributs

/** Le code d'erreur de jose à la vérification du jeton d'identité ; `null` quand il passe. */
async function refusDeJose(jeton: string): Promise<string | null> {
  const cles = createRemoteJWKSet(new URL(banc.decouverte.jwks_uri), {
    [customFetch]: banc.recuperer,
  })
  const options = {
    issuer: banc.description.issuer,
    audience: 'banc-lgc-demo',
    currentDate: banc.horloge.maintenant(),
  }
  return jwtVerify(jeton, cles, options).then(
    () => null,
    (erreur: { code: string }) => erreur.code,
  )
}

describe('le jeton d’identité faussé, une fois, et lui seul', () => {
  test.each([
    ['wrongIss', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['wrongAud', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['expiredIdToken', 'ERR_JWT_EXPIRED'],
    ['notYetValid', 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['unknownKid', 'ERR_JWKS_NO_MATCHING_KEY'],
    ['wrongSignature', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['algNone', 'ERR_JOSE_NOT_SUPPORTED'],
  ])('%s est refusé par jose : %s', async (mode, attendu) => {
    await banc.armer(mode)
    const fausse = await seConnecter(banc)
    const juste = await seConnecter(banc)
    expect(await refusDeJose(fausse.id_token)).toBe(attendu)
    expect(await refusDeJose(juste.id_token)).toBeNull()
    expect((await lireProfil(banc, fausse.access_token)).statut).toBe(200)
  })

  test.each([
    ['wrongNonce', 'nonce'],
    ['wrongAzp', 'azp'],
    ['wrongAtHash', 'at_hash'],
  ])('%s ne change que %s', async (mode, attribut) => {
    await banc.armer(mode)
    const { id_token, access_token } = await seConnecter(banc)
    const juste = attribut === 'at_hash' ? undefined : lire(access_token, 1)[attribut]
    expect(lire(id_token, 1)[attribut]).not.toBe(juste)
    expect(await refusDeJose(id_token)).toBeNull()
  })

  test('plusieurs pannes à la fois, chacune comptée', async () => {
    await banc.armer('wrongNonce', { count: 2 })
    await banc.armer('acr:eidas3')
    const { id_token } = await seConnecter(banc)
    expect(lire(id_token, 1)).toMatchObject({
      acr: 'eidas3',
      nonce: expect.stringMatching(/personne/),
    })
    expect((await banc.commander('etat')).json).toMatchObject({
      pannes: [{ mode: 'wrongNonce', count: 1 }],
    })
  })
})

test('acr : une valeur, 0, ou rien, dans les deux jetons', async () => {
  for (const [mode, attendu] of [
    ['acr:eidas2', 'eidas2'],
    ['acr:0', '0'],
    ['acr', undefined],
  ] as const) {
    await banc.armer(mode)
    const { id_token, access_token } = await seConnecter(banc)
    expect([lire(id_token, 1).acr, lire(access_token, 1).acr]).toEqual([attendu, attendu])
  }
})

test('noRefresh et noIdToken ôtent leur jeton', async () => {
  await banc.armer('noRefresh')
  await banc.armer('noIdToken')
  const jetons = await seConnecter(banc)
  expect(Object.keys(jetons)).not.toContain('refresh_token')
  expect(Object.keys(jetons)).not.toContain('refresh_expires_in')
  expect(Object.keys(jetons)).not.toContain('id_token')
})

test('une panne limitée au rafraîchissement épargne la connexion', async () => {
  await banc.armer('http503', { endpoint: 'token', grant: 'refresh_token' })
  const { refresh_token } = await seConnecter(banc)
  const panne = await banc.recuperer(banc.decouverte.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
  })
  expect(panne.status).toBe(503)
  expect((await rafraichir(banc, refresh_token)).statut).toBe(200)
})

test('wrongState et wrongIss changent le retour de la mire', async () => {
  const demande = demandeJuste()
  await banc.armer('wrongState')
  await banc.armer('wrongIss', { endpoint: 'auth' })
  const retour = await ouvrirNavigateur(banc).connecter(demande)
  expect(retour.get('state')).not.toBe(demande.get('state'))
  expect(retour.get('iss')).not.toBe(banc.description.issuer)
})

test('error : le code demandé, au retour de la mire et au point token', async () => {
  await banc.armer('error:temporarily_unavailable', { endpoint: 'auth' })
  const refuse = await ouvrirNavigateur(banc).connecter()
  expect(refuse.get('error')).toBe('temporarily_unavailable')
  await banc.armer('error:server_error')
  const { json } = await echanger(banc, 'x')
  expect(json.error).toBe('server_error')
})

test('userinfo : un attribut manque, même profond, ou le sub est d’un autre', async () => {
  const { access_token, id_token } = await seConnecter(banc)
  await banc.armer('userinfoMissing:SubjectNameID')
  expect((await lireProfil(banc, access_token)).json).not.toHaveProperty('SubjectNameID')
  await banc.armer('userinfoMissing:SubjectRefPro.exercices.codeProfession')
  const { json } = await lireProfil(banc, access_token)
  expect(JSON.stringify(json)).not.toContain('codeProfession')
  expect(JSON.stringify(json)).toContain('codeSavoirFaire')
  await banc.armer('wrongSub')
  expect((await lireProfil(banc, access_token)).json.sub).not.toBe(lire(id_token, 1).sub)
})

test('expiredToken : userinfo, introspection et rafraîchissement tiennent le jeton pour périmé', async () => {
  const jetons = await seConnecter(banc)
  await banc.armer('expiredToken', { count: 3 })
  expect((await lireProfil(banc, jetons.access_token)).statut).toBe(401)
  expect((await introspecterPar(banc, jetons.access_token)).json).toEqual({ active: false })
  expect((await rafraichir(banc, jetons.refresh_token)).json.error).toBe('invalid_grant')
  expect((await rafraichir(banc, jetons.refresh_token)).statut).toBe(200)
})

describe('la connexion en panne', () => {
  test.each([
    ['discovery', () => banc.recuperer(banc.description.decouverte[0] ?? '')],
    ['certs', () => banc.recuperer(banc.decouverte.jwks_uri)],
    ['auth', () => ouvrirNavigateur(banc).demander()],
    ['userinfo', () => banc.recuperer(banc.decouverte.userinfo_endpoint)],
    ['logout', () => banc.recuperer(banc.decouverte.end_session_endpoint)],
  ] as const)('http503 sur %s seulement', async (endpoint, appeler) => {
    await banc.armer('http503', { endpoint })
    const sain = endpoint === 'certs' ? banc.description.decouverte[0] : banc.decouverte.jwks_uri
    expect((await banc.recuperer(sain ?? '')).status).toBe(200)
    expect((await appeler()).status).toBe(503)
    expect((await appeler()).status).not.toBe(503)
  })

  test('un code présenté pendant la panne resservira', async () => {
    const retour = await ouvrirNavigateur(banc).connecter()
    await banc.armer('coupure', { endpoint: 'token' })
    await expect(echanger(banc, retour.get('code') ?? '')).rejects.toThrow()
    expect((await echanger(banc, retour.get('code') ?? '')).statut).toBe(200)
  })

  test('un silence ne finit que quand le client renonce', async () => {
    await banc.armer('silence', { endpoint: 'certs' })
    const adresse = new URL(banc.decouverte.jwks_uri)
    const { request } = await import('node:https')
    const signal = AbortSignal.timeout(200)
    await expect(
      new Promise((_resoudre, rejeter) =>
        request(adresse, { rejectUnauthorized: false, agent: false, signal })
          .on('error', rejeter)
          .end(),
      ),
    ).rejects.toThrow(/abort/)
  })

  test('delayMs retarde la réponse d’une vraie attente', async () => {
    await banc.armer('delayMs:80', { endpoint: 'certs' })
    const debut = performance.now()
    await banc.recuperer(banc.decouverte.jwks_uri)
    expect(performance.now() - debut).toBeGreaterThanOrEqual(79)
  })
})

describe('une demande de panne fausse est refusée', () => {
  test.each([
    [{ mode: 'tempete' }, /modes connus/],
    [{ mode: 'wrongNonce', endpoint: 'userinfo' }, /vise token/],
    [{ mode: 'delayMs' }, /demande « ms »/],
    [{ mode: 'userinfoMissing' }, /<valeur>/],
    [{ mode: 'http503', count: 0 }, /trop petit/],
    [{ mode: 'http503', ou: 'là' }, /clés inconnues/],
    [{}, /obligatoire/],
  ])('%o', (corps, motif) => {
    const lue = lirePannePsc(corps)
    expect('erreurs' in lue ? lue.erreurs.join(' ') : '').toMatch(motif)
  })
})
