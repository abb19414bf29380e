import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { creerHorloge } from '../horloge.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import { LGC, MEDECIN, ouvrirNavigateur, RETOUR } from './essai/parcours.ts'
import { trouverAuthlib } from './essai/trouver-authlib.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc({ horloge: creerHorloge(), reglages: { intervalleCiba: 1 } })
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const ecarts = () => banc.journal().flatMap((entree) => entree.ecarts)

describe('openid-client 6', () => {
  const ouvrir = (id = LGC.id, auth = oidc.ClientSecretBasic(LGC.secret), fetch = banc.recuperer) =>
    oidc.discovery(new URL(banc.description.decouverte[0] ?? ''), id, undefined, auth, {
      [oidc.customFetch]: (adresse, init) => fetch(adresse, init as RequestInit),
    })

  async function connecter(config: oidc.Configuration) {
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier()
    const [expectedState, expectedNonce] = [oidc.randomState(), oidc.randomNonce()]
    const adresse = oidc.buildAuthorizationUrl(config, {
      redirect_uri: RETOUR,
      scope: 'openid scope_all',
      acr_values: 'eidas1',
      state: expectedState,
      nonce: expectedNonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    })
    const retour = await ouvrirNavigateur(banc).connecter(adresse.searchParams)
    const url = new URL(`${RETOUR}?${retour}`)
    return oidc.authorizationCodeGrant(config, url, {
      pkceCodeVerifier,
      expectedState,
      expectedNonce,
      idTokenExpected: true,
    })
  }

  test('connexion, profil, rafraîchissement, introspection, révocation, déconnexion', async () => {
    const config = await ouvrir()
    oidc.enableNonRepudiationChecks(config)
    const jetons = await connecter(config)
    const sub = jetons.claims()?.sub ?? ''
    const profil = await oidc.fetchUserInfo(config, jetons.access_token, sub)
    expect(profil.SubjectNameID).toBe(MEDECIN)
    const suite = await oidc.refreshTokenGrant(config, jetons.refresh_token ?? '')
    expect(suite.refresh_token).not.toBe(jetons.refresh_token)
    expect(await oidc.tokenIntrospection(config, suite.access_token)).toMatchObject({
      active: true,
    })
    const depart = oidc.buildEndSessionUrl(config, {
      id_token_hint: suite.id_token ?? '',
      post_logout_redirect_uri: 'http://127.0.0.1:4567/psc/deconnecte',
      state: 'fin',
    })
    const reponse = await banc.recuperer(depart.href)
    expect(reponse.headers.get('location')).toBe('http://127.0.0.1:4567/psc/deconnecte?state=fin')
    await expect(oidc.refreshTokenGrant(config, suite.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    await oidc.tokenRevocation(config, suite.access_token)
    expect(ecarts()).toEqual([])
  })

  test('par certificat d’organisation, le jeton lié compris', async () => {
    const fetch = banc.avecCertificat('lgc-auth')
    const config = await ouvrir('banc-lgc-demo-mtls', oidc.TlsClientAuth(), fetch)
    const jetons = await connecter(config)
    const sub = jetons.claims()?.sub ?? ''
    expect((await oidc.fetchUserInfo(config, jetons.access_token, sub)).sub).toBe(sub)
  })

  test('CIBA : attend, puis reçoit les jetons quand l’e-CPS accepte', async () => {
    const config = await ouvrir()
    const demande = await oidc.initiateBackchannelAuthentication(config, {
      scope: 'openid scope_all',
      acr_values: 'eidas1',
      login_hint: MEDECIN,
      binding_message: '07',
    })
    const attente = oidc.pollBackchannelAuthenticationGrant(config, demande)
    await expect
      .poll(() => banc.journal().some(({ code }) => code === 'authorization_pending'), {
        timeout: 15_000,
      })
      .toBe(true)
    await banc.commander('ecps', { nationalId: MEDECIN, decision: 'approve' })
    expect((await attente).claims()).toMatchObject({ SubjectNameID: MEDECIN })
    expect(ecarts()).toEqual([])
  })

  const [FAUX_ATTRIBUT, FAUSSE_DATE, FAUSSE_REPONSE] = [
    'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
    'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
    'OAUTH_INVALID_RESPONSE',
  ]
  test.each([
    ['wrongNonce', FAUX_ATTRIBUT],
    ['wrongIss', FAUX_ATTRIBUT],
    ['wrongAud', FAUX_ATTRIBUT],
    ['expiredIdToken', FAUSSE_DATE],
    ['notYetValid', FAUSSE_DATE],
    ['algNone', FAUSSE_REPONSE],
    ['unknownKid', 'OAUTH_KEY_SELECTION_FAILED'],
    ['wrongSignature', FAUSSE_REPONSE],
    ['noIdToken', FAUSSE_REPONSE],
    ['wrongState', FAUSSE_REPONSE],
  ])('%s : il refuse, %s', async (mode, code) => {
    const config = await ouvrir()
    oidc.enableNonRepudiationChecks(config)
    await banc.armer(mode)
    await expect(connecter(config)).rejects.toMatchObject({ code })
    expect((await connecter(config)).claims()?.sub).toContain(MEDECIN)
  })
})

const python = trouverAuthlib()
if (python === null)
  console.warn('python3-authlib est absent : le client OpenID en Python n’est pas essayé.')

describe.skipIf(python === null)('authlib, en Python', () => {
  const PANNES = {
    wrongNonce: 'invalid_claim',
    wrongIss: 'invalid_claim',
    wrongAud: 'invalid_claim',
    wrongAtHash: 'invalid_claim',
    expiredIdToken: 'expired_token',
    wrongSignature: 'bad_signature',
    unknownKid: 'ValueError',
    wrongState: 'mismatching_state',
  }

  test('connexion, rafraîchissement, déconnexion ; et il refuse chaque jeton faux', async () => {
    const dossier = mkdtempSync(path.join(tmpdir(), 'segur-authlib-'))
    try {
      const fichier = path.join(dossier, 'reglages.json')
      const reglages = {
        ca: banc.pki.ca,
        controle: banc.controle,
        decouverte: banc.description.decouverte[1],
        client: LGC.id,
        secret: LGC.secret,
        personne: MEDECIN,
        pannes: Object.keys(PANNES),
      }
      writeFileSync(fichier, JSON.stringify(reglages))
      const script = fileURLToPath(new URL('./essai/client-authlib.py', import.meta.url))
      const { stdout } = await promisify(execFile)(python ?? '', [script, fichier])
      expect(JSON.parse(stdout)).toEqual({
        parcours: {
          sub: expect.stringMatching(/899700000013$/),
          profilMemeSub: true,
          SubjectNameID: MEDECIN,
          rotation: true,
          depart: 'http://127.0.0.1:4599/psc/deconnecte?state=fin',
          rafraichirApres: 'invalid_grant',
          mireApres: true,
        },
        refus: PANNES,
      })
    } finally {
      rmSync(dossier, { recursive: true, force: true })
    }
  }, 60_000)
})
