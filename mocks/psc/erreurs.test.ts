import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import {
  demandeJuste,
  echanger,
  introspecterPar,
  LGC,
  lireProfil,
  ouvrirNavigateur,
  poster,
  RETOUR,
  rafraichir,
  retourDe,
  seConnecter,
  WEB_PS,
} from './essai/parcours.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const regles = () => banc.journal().flatMap(({ ecarts }) => ecarts.map(({ regle }) => regle))

describe('autorisation : une page, jamais une redirection', () => {
  test.each([
    ['client inconnu', { client_id: 'personne' }, 'psc.client-inconnu'],
    ['client absent', { client_id: null }, 'psc.client-inconnu'],
    ['autre chemin de retour', { redirect_uri: `${RETOUR}/x` }, 'psc.redirection'],
    [
      'retour ailleurs',
      { redirect_uri: 'http://127.0.0.1.exemple.test/psc/retour' },
      'psc.redirection',
    ],
    ['retour absent', { redirect_uri: null }, 'psc.redirection'],
  ])('%s', async (_titre, change, regle) => {
    const reponse = await ouvrirNavigateur(banc).demander(demandeJuste(change))
    expect(reponse.status).toBe(400)
    expect(reponse.headers.get('location')).toBeNull()
    expect(await reponse.text()).toContain('Demande de connexion refusée')
    expect(regles()).toContain(regle)
  })

  test('un paramètre répété', async () => {
    const demande = demandeJuste()
    demande.append('redirect_uri', 'https://exemple.test/')
    const reponse = await ouvrirNavigateur(banc).demander(demande)
    expect(reponse.status).toBe(400)
    expect(regles()).toEqual(['psc.parametres-repetes'])
  })
})

describe('autorisation : un retour en erreur', () => {
  test.each([
    ['response_type=token', { response_type: 'token' }, 'unsupported_response_type'],
    ['response_type absent', { response_type: null }, 'invalid_request'],
    ['sans openid', { scope: 'scope_all' }, 'invalid_scope'],
    ['périmètre inconnu', { scope: 'openid scope_all tout' }, 'invalid_scope'],
    ['response_mode=form_post', { response_mode: 'form_post' }, 'invalid_request'],
    ['objet de requête', { request: 'e30.e30.' }, 'request_not_supported'],
    ['défi trop court', { code_challenge: 'abc' }, 'invalid_request'],
    ['méthode sans défi', { code_challenge_method: 'S256' }, 'invalid_request'],
    ['prompt inconnu', { prompt: 'souriez' }, 'invalid_request'],
    ['prompt contradictoire', { prompt: 'none login' }, 'invalid_request'],
    ['max_age faux', { max_age: 'hier' }, 'invalid_request'],
    ['prompt=none sans session', { prompt: 'none' }, 'login_required'],
  ])('%s', async (_titre, change, attendue) => {
    const demande = demandeJuste(change)
    const reponse = await ouvrirNavigateur(banc).demander(demande)
    expect(reponse.status).toBe(302)
    expect(reponse.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:4567\/psc\/retour\?/)
    const retour = retourDe(reponse)
    expect(retour.get('error')).toBe(attendue)
    expect(retour.get('state')).toBe(demande.get('state'))
    expect(retour.get('iss')).toBe(banc.description.issuer)
    expect(retour.get('code')).toBeNull()
  })
})

describe('la mire', () => {
  const envoyer = async (champs: Record<string, string>) => {
    const navigateur = ouvrirNavigateur(banc)
    return navigateur.envoyer(await navigateur.demander(), champs)
  }

  test('abandon : access_denied', async () => {
    const reponse = await envoyer({ decision: 'deny' })
    expect(retourDe(reponse).get('error')).toBe('access_denied')
  })

  test.each([
    ['inconnu', '899700000000', 400, 'inconnu'],
    ['bloqué', '899700999115', 403, 'plus autorisé'],
    ['vide', ' ', 400, 'Saisissez'],
  ])(
    'identifiant %s : la page revient avec son erreur, sans code',
    async (_t, nationalId, statut, dit) => {
      const reponse = await envoyer({ nationalId, decision: 'allow' })
      expect(reponse.status).toBe(statut)
      expect(await reponse.text()).toContain(dit)
      expect(reponse.headers.get('set-cookie')).toBeNull()
    },
  )

  test('une page déjà envoyée, ou laissée trop longtemps, ne connecte plus', async () => {
    const navigateur = ouvrirNavigateur(banc)
    const page = await navigateur.demander()
    const champs = { nationalId: '899700000013', decision: 'allow' }
    const copie = page.clone()
    expect((await navigateur.envoyer(page, champs)).status).toBe(302)
    expect((await navigateur.envoyer(copie, champs)).status).toBe(400)
    const autre = await navigateur.demander(demandeJuste({ prompt: 'login' }))
    banc.horloge.avancer(1800)
    expect((await navigateur.envoyer(autre, champs)).status).toBe(400)
  })
})

describe('le client, au point token', () => {
  const demander = (options: object, champs: Record<string, string> = {}, suite = '') =>
    poster(
      `${banc.decouverte.token_endpoint}${suite}`,
      { grant_type: 'refresh_token', refresh_token: 'x', ...champs },
      { recuperer: banc.recuperer, ...options },
    )

  test.each([
    ['sans authentification', { client: null }, {}, 'psc.client-absent'],
    ['secret faux', { client: { ...LGC, secret: 'faux' } }, {}, 'psc.client-secret'],
    ['client inconnu', { client: { id: 'x', secret: 'y' } }, {}, 'psc.client-inconnu'],
    ['identifiant sans secret', { client: null }, { client_id: LGC.id }, 'psc.client-absent'],
    ['deux méthodes', {}, { client_secret: LGC.secret }, 'psc.client-double'],
    ['deux identifiants', {}, { client_id: WEB_PS.id }, 'psc.client-double'],
    [
      'en-tête illisible',
      { client: null, entetes: { authorization: 'Basic %%%' } },
      {},
      'psc.client-basic',
    ],
  ])('%s : 401 invalid_client', async (_titre, options, champs, regle) => {
    const { statut, json } = await demander(options, champs)
    expect(statut).toBe(401)
    expect(json).toEqual({
      error: 'invalid_client',
      error_description: 'Invalid client or Invalid client credentials',
    })
    expect(regles()).toEqual([regle])
  })

  test('un secret dans l’adresse est refusé, même juste, et n’est pas au journal', async () => {
    const { statut } = await demander({}, {}, `?client_secret=${LGC.secret}`)
    expect(statut).toBe(401)
    expect(regles()).toEqual(['psc.secret-dans-adresse'])
    expect(JSON.stringify(banc.journal())).not.toContain(LGC.secret)
  })

  test('un secret à caractères réservés passe en Basic, encodé', async () => {
    const secret = 'a+b:c%d é'
    await banc.commander('clients', { clients: [{ id: 'a:b', nom: 'N', secret }] })
    const coder = (texte: string) => encodeURIComponent(texte).replaceAll('%20', '+')
    const client = { id: coder('a:b'), secret: coder(secret) }
    expect((await demander({ client })).json.error).toBe('invalid_grant')
  })

  test.each([
    ['absent', {}, 'invalid_request'],
    [
      'password',
      { grant_type: 'password', username: 'u', password: 'p' },
      'unsupported_grant_type',
    ],
    ['client_credentials', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    ['un nom d’objet', { grant_type: 'constructor' }, 'unsupported_grant_type'],
  ])('grant_type %s', async (_titre, champs, attendue) => {
    const { statut, json } = await poster(banc.decouverte.token_endpoint, champs, banc)
    expect([statut, json.error]).toEqual([400, attendue])
  })

  test('ni JSON, ni paramètre répété, ni GET, ni corps démesuré', async () => {
    const { token_endpoint } = banc.decouverte
    const entetes = { 'content-type': 'application/json' }
    const json = await banc.recuperer(token_endpoint, {
      method: 'POST',
      headers: entetes,
      body: '{}',
    })
    expect(json.status).toBe(400)
    const doubles = new URLSearchParams('grant_type=a&grant_type=b')
    expect((await poster(token_endpoint, doubles, banc)).json.error).toBe('invalid_request')
    expect((await banc.recuperer(token_endpoint)).status).toBe(405)
    const enorme = await poster(token_endpoint, { grant_type: 'x'.repeat(70_000) }, banc)
    expect(enorme.statut).toBe(413)
  })
})

describe('le code', () => {
  const verifieur = randomBytes(32).toString('base64url')
  const defi = createHash('sha256').update(verifieur).digest('base64url')
  const code = async (change: Record<string, string> = {}) =>
    (await ouvrirNavigateur(banc).connecter(demandeJuste(change))).get('code') ?? ''
  const S256 = { code_challenge: defi, code_challenge_method: 'S256' }

  test('PKCE juste, S256 et plain', async () => {
    const s256 = await echanger(banc, await code(S256), { code_verifier: verifieur })
    const plain = await echanger(banc, await code({ code_challenge: verifieur }), {
      code_verifier: verifieur,
    })
    expect([s256.statut, plain.statut]).toEqual([200, 200])
  })

  test.each([
    ['absent', {}, /not specified/],
    ['faux', { code_verifier: 'a'.repeat(43) }, /PKCE verification failed/],
    ['mal formé', { code_verifier: 'court' }, /PKCE verification failed/],
  ])('vérifieur %s', async (_titre, champs, dit) => {
    const { statut, json } = await echanger(banc, await code(S256), champs)
    expect([statut, json.error]).toEqual([400, 'invalid_grant'])
    expect(json.error_description).toMatch(dit)
  })

  test('un vérifieur sans défi : la demande d’origine a pu être changée', async () => {
    const { json } = await echanger(banc, await code(), { code_verifier: verifieur })
    expect(json.error).toBe('invalid_grant')
  })

  test.each([
    ['inconnu', async () => echanger(banc, 'x'), 'Code not valid', 'psc.code-inconnu'],
    [
      'd’un autre client',
      async () => echanger(banc, await code(), {}, WEB_PS),
      'Code not valid',
      'psc.code-autre-client',
    ],
    [
      'd’un autre retour',
      async () => echanger(banc, await code(), { redirect_uri: 'http://127.0.0.1:1/psc/retour' }),
      'Incorrect redirect_uri',
      'psc.code-autre-retour',
    ],
  ])('%s : invalid_grant', async (_titre, essayer, description, regle) => {
    const { statut, json } = await essayer()
    expect(statut).toBe(400)
    expect(json).toEqual({ error: 'invalid_grant', error_description: description })
    expect(regles()).toContain(regle)
  })

  test('rejoué : refusé, et les jetons du premier usage tombent', async () => {
    const servi = await code()
    const { json } = await echanger(banc, servi)
    expect((await echanger(banc, servi)).json.error_description).toBe('Code not valid')
    expect((await lireProfil(banc, String(json.access_token))).statut).toBe(401)
    expect((await rafraichir(banc, String(json.refresh_token))).json.error).toBe('invalid_grant')
    expect(regles()).toContain('psc.code-rejoue')
  })
})

describe('le rafraîchissement, userinfo, l’introspection', () => {
  test('un jeton déjà servi, d’un autre client, ou d’une autre sorte', async () => {
    const jetons = await seConnecter(banc)
    const autre = await rafraichir(banc, jetons.refresh_token, WEB_PS)
    expect(autre.json.error_description).toMatch(/don't match/)
    expect((await rafraichir(banc, jetons.access_token)).json.error_description).toBe(
      'Invalid refresh token',
    )
    expect((await rafraichir(banc, jetons.refresh_token)).statut).toBe(200)
    expect((await rafraichir(banc, jetons.refresh_token)).json).toEqual({
      error: 'invalid_grant',
      error_description: 'Token is not active',
    })
    expect(regles()).toEqual([
      'psc.refresh-autre-client',
      'psc.refresh-inconnu',
      'psc.refresh-rejoue',
    ])
  })

  test('deux rafraîchissements à la fois, deux onglets : un seul passe', async () => {
    const { refresh_token } = await seConnecter(banc)
    const rendus = await Promise.all([
      rafraichir(banc, refresh_token),
      rafraichir(banc, refresh_token),
    ])
    expect(rendus.map(({ statut }) => statut).sort()).toEqual([200, 400])
  })

  test('le périmètre se réduit, il ne s’étend pas', async () => {
    const { refresh_token } = await seConnecter(banc)
    const demander = (scope: string) =>
      poster(
        banc.decouverte.token_endpoint,
        { grant_type: 'refresh_token', refresh_token, scope },
        banc,
      )
    expect((await demander('openid rpps')).json.error).toBe('invalid_scope')
    expect((await demander('openid')).json.scope).toBe('openid')
  })

  test('userinfo : sans jeton le défi seul, sinon invalid_token', async () => {
    const sans = await banc.recuperer(banc.decouverte.userinfo_endpoint)
    expect(sans.status).toBe(401)
    expect(sans.headers.get('www-authenticate')).toBe('Bearer realm="esante-wallet"')
    const dansAdresse = await banc.recuperer(
      `${banc.decouverte.userinfo_endpoint}?access_token=secret-a-ne-pas-voir`,
    )
    expect(dansAdresse.status).toBe(401)
    expect(regles()).toEqual(['psc.jeton-absent', 'psc.jeton-dans-adresse'])
    expect(JSON.stringify(banc.journal())).not.toContain('secret-a-ne-pas-voir')
    const jetons = await seConnecter(banc)
    for (const jeton of [jetons.id_token, jetons.refresh_token, 'faux']) {
      const { statut, defi } = await lireProfil(banc, jeton)
      expect(statut).toBe(401)
      expect(defi).toContain('error="invalid_token"')
    }
  })

  test('introspection sans client : 401', async () => {
    expect((await introspecterPar(banc, 'x', null)).statut).toBe(401)
  })
})

describe('ce qui n’est pas servi', () => {
  test.each([
    ['/auth/realms/esante-wallet/protocol/openid-connect/auth'],
    ['/auth/realms/autre/.well-known/openid-configuration'],
  ])('%s : 404 journalisé', async (chemin) => {
    const reponse = await banc.recuperer(new URL(chemin, banc.description.issuer).href)
    expect(reponse.status).toBe(404)
    expect(regles()).toEqual(['psc.chemin'])
  })

  test('aucun en-tête CORS, ni pour une requête ni pour son préambule', async () => {
    const entetes = { origin: 'https://exemple.test', 'access-control-request-method': 'POST' }
    for (const adresse of [banc.decouverte.token_endpoint, banc.decouverte.introspection_endpoint])
      for (const method of ['OPTIONS', 'POST']) {
        const reponse = await banc.recuperer(adresse, { method, headers: entetes })
        expect(
          [...reponse.headers.keys()].filter((nom) => nom.startsWith('access-control')),
        ).toEqual([])
        expect(reponse.status).toBeGreaterThanOrEqual(400)
      }
    expect(regles()).toContain('psc.cors')
  })
})
