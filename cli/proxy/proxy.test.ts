import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../mocks/pki/essai.ts'
import { demarrerProxy, type ProxyDemarre } from '../../reference-lgc/proxy/ecouter.ts'
import {
  appelerProxy,
  CHEMIN_ESSAI,
  connecterAuProxy,
  demanderConnexion,
  ouvrirBancProxy,
  type Repondu,
} from './banc.essai.ts'

const [MEDECIN, AUTRE, INFIRMIERE, BONNET, MOCKMED, SAGE_FEMME, KINE] = [
  '899700000013',
  '899700000021',
  '899700000039',
  '899700999917',
  '899700999016',
  '899700999032',
  '899700999057',
] as const

let monde: Awaited<ReturnType<typeof ouvrirBancProxy>>
let proxy: ProxyDemarre
/** Retard de l’horloge du proxy sur celle des services, en secondes. */
let retard = 0
const ouvertes = new Map<string, Repondu>()
const temoinDe = (nationalId: string) => ouvertes.get(nationalId)?.temoin ?? ''

beforeAll(async () => {
  monde = await ouvrirBancProxy()
  const { banc, options } = monde
  const [premier] = options.clients
  if (!premier) throw new Error('aucun client')
  const { chaine: certificat, cle } = banc.pki.fichiers('lgc-auth')
  // Celui-ci est connu de PSC, mais l’API ne l’a pas habilité sous ce nom.
  const malHabilite = {
    ...{ id: 'banc-lgc-demo-mtls', idApi: premier.idApi, certificat: { certificat, cle } },
  }
  proxy = await demarrerProxy(
    {
      ...options,
      clients: [premier, malHabilite],
      services: {
        ...options.services,
        arrete: { url: 'https://127.0.0.1:1/api', jeton: monde.jeton },
      },
    },
    {
      horloge: {
        maintenant: () => new Date(banc.horloge.maintenant().getTime() - retard * 1000),
      },
    },
  )
  const qui = [MEDECIN, AUTRE, INFIRMIERE, BONNET, MOCKMED]
  await Promise.all([
    ...qui.map(async (nationalId) =>
      ouvertes.set(nationalId, await connecterAuProxy({ banc, url: proxy.url }, nationalId)),
    ),
    connecterAuProxy({ banc, url: proxy.url }, SAGE_FEMME, { decision: 'deny' }).then((refus) =>
      ouvertes.set(SAGE_FEMME, refus),
    ),
    connecterAuProxy({ banc, url: proxy.url }, KINE, { clientId: malHabilite.id }).then((ouverte) =>
      ouvertes.set(KINE, ouverte),
    ),
  ])
}, DELAI_IGC_MS)
afterAll(async () => {
  await proxy.arreter()
  await monde.banc.arreter()
})

const envoyer = (nationalId: string, chemin = CHEMIN_ESSAI, init: RequestInit = {}) =>
  appelerProxy(proxy.url, chemin, { ...init, temoin: temoinDe(nationalId) })
const traces = async () =>
  (await (await fetch(`${proxy.url}/traces`)).json()) as Record<string, unknown>[]
/** Les échanges avec les services depuis un repère : point et issue. */
const depuis = (repere: number) =>
  monde.banc
    .journal()
    .filter(({ id }) => id > repere)
    .map(({ operation, code, reponse }) => `${operation} ${code ?? reponse.statut}`)
    .filter((dit) => !/^(discovery|certs)/.test(dit))
const repere = () => monde.banc.journal().at(-1)?.id ?? 0

describe('POST /connect', () => {
  test('authentifie par PSC en TLS mutuel, rend l’identifiant de session et un témoin', () => {
    const { statut, corps, entetes } = ouvertes.get(MEDECIN) ?? { entetes: new Headers() }
    expect(statut).toBe(200)
    expect(corps).toEqual({
      proxy_session_id: expect.stringMatching(/^[\w-]{36}$/),
      session_state: expect.stringMatching(/^[\w-]{36}$/),
    })
    expect(entetes.get('set-cookie')).toMatch(
      /^proxy_session_id=[\w-]{36}\.[\w-]{43}; Max-Age=14400; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const demandes = monde.banc.journal().filter(({ operation }) => operation === 'ciba')
    expect(demandes.map(({ appelant }) => appelant)).toContain('banc-proxy-demo')
    expect(demandes.flatMap(({ ecarts }) => ecarts)).toEqual([])
  })

  test('répond 304 tant que la session vit, mais pas à un autre utilisateur du poste', async () => {
    const temoin = temoinDe(MEDECIN)
    const rejouee = await demanderConnexion(proxy.url, { nationalId: MEDECIN }, temoin)
    expect(rejouee.statut).toBe(304)
    const autre = await demanderConnexion(proxy.url, { nationalId: '899700000000' }, temoin)
    expect(autre.statut).toBe(404)
  })

  test.each([
    ['sans identifiant', { nationalId: undefined }, 'nationalId'],
    ['sans message', { bindingMessage: undefined }, 'bindingMessage'],
    ['avec un message de trois chiffres', { bindingMessage: '123' }, 'bindingMessage'],
    ['sans client', { clientId: undefined }, 'clientId'],
    ['par un autre canal', { channel: 'SMS' }, 'channel'],
  ])('refuse une demande %s', async (_, change, champ) => {
    const { statut, corps } = await demanderConnexion(proxy.url, { nationalId: MEDECIN, ...change })
    expect(statut).toBe(400)
    expect(corps).toEqual({
      code: '400',
      message: `Invalid field: ${champ}.`,
      metadata: { nationalId: null, clientId: null },
    })
  })

  test('refuse un corps qui n’est pas du JSON', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }
    const { statut, corps } = await appelerProxy(proxy.url, '/connect', init)
    expect([statut, corps.code]).toEqual([400, '400'])
  })

  test('ne connaît pas ce client, ou PSC ne connaît pas cette personne : 404', async () => {
    const client = await demanderConnexion(proxy.url, { nationalId: MEDECIN, clientId: 'x' })
    expect([client.statut, client.corps.message]).toEqual([404, 'Client not found.'])
    const personne = await demanderConnexion(proxy.url, { nationalId: '899700000000' })
    expect(personne.corps).toEqual({
      code: '404',
      message: 'User not found.',
      metadata: { nationalId: '899700000000', clientId: 'banc-proxy-demo' },
    })
  })

  test('dit le refus sur le téléphone, 401, et PSC indisponible, 503', async () => {
    const refus = ouvertes.get(SAGE_FEMME)
    expect([refus?.statut, refus?.corps.code, refus?.temoin]).toEqual([401, '401', null])
    await monde.banc.armer('http503', { endpoint: 'ciba' })
    const panne = await demanderConnexion(proxy.url, { nationalId: SAGE_FEMME })
    expect([panne.statut, panne.corps.code]).toEqual([503, '503'])
  })
})

describe('/send', () => {
  test('échange le jeton de PSC une fois, puis relaie avec le jeton et le certificat', async () => {
    const avant = repere()
    const premier = await envoyer(MEDECIN)
    expect([premier.statut, premier.corps]).toEqual([200, { SubjectNameID: MEDECIN }])
    expect((await envoyer(MEDECIN)).statut).toBe(200)
    expect(depuis(avant)).toEqual(['apiToken 200', 'apiWhoami 200', 'apiWhoami 200'])
    expect(premier.entetes.get('cache-control')).toBe('no-store')
  })

  test('n’échange qu’une fois pour des appels simultanés', async () => {
    const avant = repere()
    const reponses = await Promise.all([envoyer(BONNET), envoyer(BONNET), envoyer(BONNET)])
    expect(reponses.map(({ statut }) => statut)).toEqual([200, 200, 200])
    expect(depuis(avant).filter((dit) => dit === 'apiToken 200')).toHaveLength(1)
  })

  test('refuse sans session, avec l’identifiant seul, ou un témoin retouché', async () => {
    const id = String(ouvertes.get(MEDECIN)?.corps.proxy_session_id)
    for (const temoin of [null, `proxy_session_id=${id}`, `${temoinDe(MEDECIN)}x`]) {
      const { statut, corps } = await appelerProxy(proxy.url, CHEMIN_ESSAI, { temoin })
      expect([statut, corps]).toEqual([401, { code: '401', message: 'No session found.' }])
    }
  })

  test.each([
    ['un service inconnu', '/send/dmp/x', 404, 'Service not found.'],
    ['un chemin qui sort de l’API', '/send/api-essai/..%2fauth%2frealms', 400, 'Invalid path.'],
    ['une API arrêtée', '/send/arrete/whoami', 502, 'API is unreachable.'],
  ])('dit %s', async (_, chemin, statut, message) => {
    const recu = await envoyer(MEDECIN, chemin)
    expect([recu.statut, recu.corps]).toEqual([statut, { code: String(statut), message }])
  })

  test('rend ce que l’API répond : inconnu, verbe interdit, indisponible', async () => {
    expect((await envoyer(MEDECIN, '/send/api-essai/rien')).statut).toBe(404)
    expect((await envoyer(MEDECIN, CHEMIN_ESSAI, { method: 'PUT', body: 'x' })).statut).toBe(405)
    await monde.banc.armer('http503', { endpoint: 'apiWhoami' })
    expect((await envoyer(MEDECIN)).statut).toBe(503)
  })

  test('dit 502 quand l’API n’habilite pas ce certificat', async () => {
    const { statut, corps } = await envoyer(KINE)
    expect([statut, corps.message]).toEqual([
      502,
      'API authorization server refused the request (invalid_client).',
    ])
  })

  test('refuse une page web et un nom d’hôte qui mènerait ici', async () => {
    const page = await envoyer(MEDECIN, CHEMIN_ESSAI, { headers: { origin: 'https://x.test' } })
    expect([page.statut, page.corps.code]).toEqual([403, '403'])
    const { port } = new URL(proxy.url)
    const { request } = await import('node:http')
    const statut = await new Promise((rendre, rejeter) =>
      request({ port, host: '127.0.0.1', path: '/traces', headers: { host: 'x.test' } }, (recu) => {
        recu.resume()
        rendre(recu.statusCode)
      })
        .on('error', rejeter)
        .end(),
    )
    expect(statut).toBe(403)
  })
})

describe('DELETE /disconnect', () => {
  const fermer = () => envoyer(INFIRMIERE, '/disconnect', { method: 'DELETE' })

  test('PSC muet : ne relaie plus rien et se recommence', async () => {
    await monde.banc.armer('http503', { endpoint: 'logout' })
    expect((await fermer()).statut).toBe(503)
    expect((await envoyer(INFIRMIERE)).statut).toBe(401)
  })

  test('ferme la session chez PSC, puis ne la connaît plus', async () => {
    const { corps } = ouvertes.get(INFIRMIERE) ?? {}
    expect((await fermer()).statut).toBe(200)
    const { json } = await monde.banc.commander('etat')
    const { sessions } = json as { sessions: { id: string; vivante: boolean }[] }
    expect(sessions.find(({ id }) => id === corps?.session_state)?.vivante).toBe(false)
    const encore = await fermer()
    expect([encore.statut, encore.corps]).toEqual([
      401,
      { code: '401', message: 'Session ID not found.' },
    ])
  })
})

describe('les jetons qui finissent', () => {
  const regler = (verbe: string, corps: object) => monde.banc.commander(verbe, corps)

  test('refusé par l’API, le jeton se rafraîchit à l’API et l’appel repart, sans PSC', async () => {
    await regler('reglages-api', { dureeJeton: 60 })
    expect((await envoyer(AUTRE)).statut).toBe(200)
    // Le proxy retarde : il croit le jeton bon, l’API le dit fini.
    retard = 61
    monde.banc.horloge.avancer(61)
    const avant = repere()
    expect((await envoyer(AUTRE)).statut).toBe(200)
    retard = 0
    expect(depuis(avant)).toEqual(['apiWhoami invalid_token', 'apiToken 200', 'apiWhoami 200'])
  })

  test('cas 1a : jeton de PSC périmé, il rafraîchit chez PSC et échange de nouveau', async () => {
    await regler('reglages-api', { dureeJeton: 60, dureeRafraichissement: 60 })
    monde.banc.horloge.avancer(121)
    expect((await envoyer(MOCKMED)).statut).toBe(200)
    monde.banc.horloge.avancer(121)
    const avant = repere()
    expect((await envoyer(MOCKMED)).corps).toEqual({ SubjectNameID: MOCKMED })
    expect(depuis(avant)).toEqual([
      'apiToken invalid_grant',
      'apiToken invalid_token',
      'token 200',
      'apiToken 200',
      'apiWhoami 200',
    ])
  })

  test('PSC indisponible : 503, et la session attend', async () => {
    monde.banc.horloge.avancer(121)
    await monde.banc.armer('http503', { endpoint: 'token', grant: 'refresh_token' })
    expect((await envoyer(MOCKMED)).statut).toBe(503)
    expect((await envoyer(MOCKMED)).statut).toBe(200)
  })

  test('cas 1b.2 : rafraîchissement périmé, la session est perdue', async () => {
    monde.banc.horloge.avancer(1_801)
    const avant = repere()
    const { statut, corps } = await envoyer(MOCKMED)
    expect([statut, corps]).toEqual([401, { code: '401', message: 'No session found.' }])
    expect(depuis(avant)).toContain('token invalid_grant')
    const silence = repere()
    expect((await envoyer(MOCKMED)).statut).toBe(401)
    expect(depuis(silence)).toEqual([])
  })

  test('cas 1b.1 : quatre heures après la connexion, rien n’est demandé aux services', async () => {
    await regler('reglages', { dureeSession: 99_999, dureeInactivite: 99_999, dureeAcces: 99_999 })
    await regler('reglages-api', { dureeJeton: 99_999 })
    monde.banc.horloge.avancer(14_400)
    const avant = repere()
    expect((await envoyer(MEDECIN)).corps.message).toBe('No session found.')
    expect(depuis(avant)).toEqual([])
  })
})

describe('GET /traces', () => {
  test('dit qui a appelé quoi, d’où et avec quel certificat', async () => {
    await fetch(`${proxy.url}${CHEMIN_ESSAI}`, { headers: { cookie: temoinDe(MEDECIN) } })
    const toutes = await traces()
    const ouverte = ouvertes.get(MEDECIN)?.corps ?? {}
    const siennes = toutes.filter(({ IdRPPS }) => IdRPPS === MEDECIN)
    expect(siennes.find(({ type }) => type === 'SEND')).toEqual({
      type: 'SEND',
      clientId: 'banc-proxy-demo',
      IdRPPS: MEDECIN,
      ipAddress: '127.0.0.1',
      ports: { source: expect.any(Number), destination: Number(new URL(proxy.url).port) },
      proxy_id_session: ouverte.proxy_session_id,
      session_state: ouverte.session_state,
      dn: 'CN=PROXY-DEMO, OU=399000000000010, O=OPERATEUR PROXY FICTIF, ST=Paris (75), C=FR',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
      apiRequest: { nomApiPsc: 'api-essai', methode: 'GET', path: '/whoami' },
    })
    expect(new Set(toutes.map(({ type }) => type))).toEqual(
      new Set(['CONNECT_SUCCESS', 'CONNECT_REPLAY', 'CONNECT_FAILURE', 'SEND', 'DISCONNECT']),
    )
  })

  test('lit X-Forwarded-For quand c’est une adresse', async () => {
    for (const [annonce, attendue] of [
      ['192.0.2.7, 10.0.0.1', '192.0.2.7'],
      ['<script>', '127.0.0.1'],
    ] as const) {
      await appelerProxy(proxy.url, '/connect', {
        method: 'POST',
        headers: { 'x-forwarded-for': annonce },
      })
      expect((await traces()).at(-1)).toMatchObject({
        type: 'CONNECT_FAILURE',
        ipAddress: attendue,
      })
    }
  })

  test('se limite à l’intervalle demandé, et refuse une date fausse', async () => {
    const [premiere] = await traces()
    const instant = encodeURIComponent(String(premiere?.timestamp))
    const lues = await fetch(`${proxy.url}/traces?start=${instant}&end=${instant}`)
    const types = (await lues.json()) as { timestamp: string }[]
    expect(new Set(types.map(({ timestamp }) => timestamp))).toEqual(new Set([premiere?.timestamp]))
    expect((await appelerProxy(proxy.url, '/traces?start=hier')).statut).toBe(400)
  })

  test('ne montre ni jeton ni secret de témoin', async () => {
    const texte = JSON.stringify(await traces())
    expect(texte).not.toMatch(/eyJ/)
    for (const { temoin } of ouvertes.values())
      if (temoin) expect(texte).not.toContain(temoin.split('.')[1])
  })

  test('est fermée sans le réglage', async () => {
    const muet = await demarrerProxy(
      { ...monde.options, traces: false },
      { horloge: monde.banc.horloge },
    )
    expect((await appelerProxy(muet.url, '/traces')).statut).toBe(404)
    await muet.arreter()
  })
})
