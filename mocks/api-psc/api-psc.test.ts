import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { empreinteRfc } from '../psc/authentification/certificat.ts'
import { demandeJuste, type Jetons, MEDECIN, seConnecter } from '../psc/essai/parcours.ts'
import { ROYAUME_API } from './adresses.ts'
import { type BancApi, ECHANGE, ouvrirBancApi, TYPE } from './essai.ts'
import { formeAns } from './liaison.ts'

let api: BancApi
let psc: Jetons
beforeAll(async () => {
  api = await ouvrirBancApi()
}, DELAI_IGC_MS)
afterAll(() => api.banc.arreter())
beforeEach(async () => {
  await api.banc.commander('reset', {})
  psc = await seConnecter(api.banc)
})

const regler = (corps: object) => api.banc.commander('reglages-api', corps)
const ouvrir = async (change: Record<string, string | null> = {}) => {
  const { statut, json } = await api.echanger(psc, change)
  expect(statut).toBe(200)
  return json as { access_token: string; refresh_token: string } & Record<string, unknown>
}

describe('l’échange d’un jeton de PSC', () => {
  test('rend un jeton de l’API au nom du professionnel, lié au certificat à la façon de l’ANS', async () => {
    const recu = await ouvrir()
    expect(recu).toMatchObject({
      issued_token_type: TYPE,
      token_type: 'Bearer',
      expires_in: 14_400,
      refresh_expires_in: 1_800,
      scope: 'whoami',
    })
    const cert = new X509Certificate(await readFile(api.banc.pki.fichiers('proxy-auth').cert))
    const lu = decodeJwt(recu.access_token)
    expect(lu).toMatchObject({
      iss: `${api.base}${ROYAUME_API}`,
      azp: 'banc-proxy-api',
      SubjectNameID: MEDECIN,
      cnf: { 'x5t#S256': formeAns(empreinteRfc(cert)) },
    })
    expect(Number(lu.exp) - Number(lu.iat)).toBe(14_400)
    expect(api.dernier().ecarts).toEqual([])
  })

  test('publie ses clés : la signature se vérifie de l’extérieur', async () => {
    const { access_token } = await ouvrir()
    const decouverte = await api.banc.recuperer(
      `${api.base}${ROYAUME_API}/.well-known/openid-configuration`,
    )
    const { jwks_uri } = (await decouverte.json()) as { jwks_uri: string }
    const cles = createRemoteJWKSet(new URL(jwks_uri), {
      [customFetch]: (adresse: string) => api.banc.recuperer(adresse),
    })
    const { payload } = await jwtVerify(access_token, cles, {
      currentDate: api.banc.horloge.maintenant(),
    })
    expect(payload.SubjectNameID).toBe(MEDECIN)
  })

  test('admet les deux noms du type, et note lequel est employé', async () => {
    await ouvrir({ subject_token_type: 'urn:ietf:params:oauth:token-type:jwt' })
    const { informations, entree } = api.dernier()
    expect(informations).toContain('api-psc.echange-type-employe')
    expect(entree.informations?.[0]).toMatchObject({ source: 'psc.md §12', marque: 'V' })
    expect(entree.informations?.[0]?.message).toContain('« jwt »')
  })

  test('note sans reproche un jeton de PSC échangé deux fois et un acteur annoncé', async () => {
    await ouvrir()
    await ouvrir({ actor_token: 'x.y.z', actor_token_type: 'urn:ietf:params:oauth:token-type:jwt' })
    expect(api.dernier().informations).toEqual([
      'api-psc.echange-type-employe',
      'api-psc.echange-acteur-futur',
      'api-psc.echange-rejoue',
    ])
  })

  test.each([
    ['sans jeton', { subject_token: null }, 'invalid_request', 'echange-parametre'],
    ['sans type', { subject_token_type: null }, 'invalid_request', 'echange-parametre'],
    ['d’un type inconnu', { subject_token_type: 'urn:x' }, 'invalid_request', 'echange-type'],
    [
      'pour un jeton d’identité',
      { requested_token_type: 'urn:ietf:params:oauth:token-type:id_token' },
      'invalid_request',
      'echange-type-demande',
    ],
    ['d’un autre émetteur', { subject_issuer: 'google' }, 'invalid_request', 'echange-emetteur'],
    ['avec un acteur sans type', { actor_token: 'x' }, 'invalid_request', 'echange-acteur'],
    ['d’un texte quelconque', { subject_token: 'abc' }, 'invalid_token', 'echange-sujet'],
    ['hors des périmètres', { scope: 'whoami dmp' }, 'invalid_scope', 'echange-perimetre'],
    ['par mot de passe', { grant_type: 'password' }, 'unsupported_grant_type', 'grant'],
  ])('est refusé %s', async (_, change, code, regle) => {
    const { statut, json } = await api.echanger(psc, change)
    expect([statut, json.error]).toEqual([400, code])
    expect(api.dernier().ecarts).toEqual([`api-psc.${regle}`])
  })

  test('refuse le jeton d’identité, le jeton de rafraîchissement et son propre jeton', async () => {
    const { access_token } = await ouvrir()
    for (const intrus of [psc.id_token, psc.refresh_token]) {
      const { statut, json } = await api.echanger({ access_token: intrus })
      expect([statut, json.error]).toEqual([400, 'invalid_token'])
      expect(api.dernier().ecarts).toEqual(['api-psc.echange-sujet'])
    }
    expect((await api.echanger({ access_token })).json.error).toBe('invalid_token')
  })

  test('refuse sans reproche un jeton de PSC périmé : c’est le cas 1a', async () => {
    api.banc.horloge.avancer(121)
    expect((await api.echanger(psc)).json.error).toBe('invalid_token')
    expect(api.dernier()).toMatchObject({ ecarts: [], informations: ['api-psc.sujet-perime'] })
    await regler({ codeSujetMort: 'invalid_grant' })
    expect((await api.echanger(psc)).json.error).toBe('invalid_grant')
  })

  test('refuse un jeton de PSC dont la session est close', async () => {
    await api.banc.commander('fermer-session', {})
    expect((await api.echanger(psc)).json.error).toBe('invalid_token')
    expect(api.dernier().informations).toEqual(['api-psc.sujet-inactif'])
  })

  test('refuse un jeton de PSC qui ne dit pas le professionnel', async () => {
    const muet = await seConnecter(api.banc, { demande: demandeJuste({ scope: 'openid' }) })
    expect((await api.echanger(muet)).statut).toBe(400)
    expect(api.dernier().ecarts).toEqual(['api-psc.echange-sans-professionnel'])
  })

  test.each([
    ['sans certificat', null, {}, 'client-sans-certificat'],
    ['au certificat d’un autre client', 'lgc-auth', {}, 'client-certificat'],
    ['au certificat révoqué', 'revoque', {}, 'client-certificat'],
    ['sans client_id', 'proxy-auth', { client_id: null }, 'client-absent'],
    ['d’un client inconnu', 'proxy-auth', { client_id: 'inconnu' }, 'client-inconnu'],
    ['avec un secret', 'proxy-auth', { client_secret: 'x' }, 'client-secret'],
  ])('refuse un logiciel %s', async (_, certificat, change, regle) => {
    const par = certificat === null ? api.banc.recuperer : api.banc.avecCertificat(certificat)
    const { statut, json } = await api.echanger(psc, change, par)
    expect([statut, json.error]).toEqual([401, 'invalid_client'])
    expect(api.dernier().ecarts).toEqual([`api-psc.${regle}`])
  })
})

describe('le rafraîchissement d’un jeton de l’API', () => {
  const rafraichir = (refresh_token: string, reste = {}, par = api.proxy) =>
    api.echanger(
      psc,
      {
        ...{ grant_type: 'refresh_token', refresh_token, subject_token: null },
        ...{ subject_token_type: null, ...reste },
      },
      par,
    )

  test('se passe de PSC et change à chaque usage', async () => {
    const { refresh_token } = await ouvrir()
    await api.banc.commander('fermer-session', {})
    const suite = await rafraichir(refresh_token)
    expect((await api.appeler(String(suite.json.access_token))).json).toEqual({
      SubjectNameID: MEDECIN,
    })
    expect((await rafraichir(refresh_token)).json.error).toBe('invalid_grant')
    expect(api.dernier().ecarts).toEqual(['api-psc.refresh-rejoue'])
  })

  test('meurt après trente minutes, et n’appartient qu’à son client', async () => {
    const { refresh_token } = await ouvrir()
    const structure = api.banc.avecCertificat('lgc-auth')
    const autre = await rafraichir(refresh_token, { client_id: 'banc-lgc-api' }, structure)
    expect(autre.json.error).toBe('invalid_grant')
    expect(api.dernier().ecarts).toEqual(['api-psc.refresh-autre-client'])
    api.banc.horloge.avancer(1_800)
    expect((await rafraichir(refresh_token)).json.error).toBe('invalid_grant')
    expect(api.dernier().informations).toEqual(['api-psc.refresh-perime'])
  })
})

describe('l’API', () => {
  test.each(['ans', 'rfc'] as const)('admet la liaison à la forme %s', async (formeLiaison) => {
    await regler({ formeLiaison })
    const { access_token } = await ouvrir()
    expect(await api.appeler(access_token)).toMatchObject({
      statut: 200,
      json: { SubjectNameID: MEDECIN },
    })
    expect(api.dernier().details).toMatchObject({ liaison: formeLiaison, personne: MEDECIN })
  })

  test('refuse un appel sans jeton, sans certificat, ou avec un autre certificat', async () => {
    const { access_token } = await ouvrir()
    const sans = await api.appeler(null)
    expect([sans.statut, sans.defi]).toEqual([401, 'Bearer realm="mock-api"'])
    for (const [nom, regle] of [
      [null, 'appel-sans-certificat'],
      ['lgc-auth', 'appel-liaison'],
      ['etrangere', 'appel-certificat'],
    ] as const) {
      const par = nom === null ? api.banc.recuperer : api.banc.avecCertificat(nom)
      const { statut, json, defi } = await api.appeler(access_token, par)
      expect([statut, json.error]).toEqual([401, 'invalid_token'])
      expect(defi).toContain('error="invalid_token"')
      expect(api.dernier().ecarts).toEqual([`api-psc.${regle}`])
    }
  })

  test('refuse un jeton de PSC présenté directement', async () => {
    expect(await api.appeler(psc.access_token)).toMatchObject({
      statut: 401,
      json: { error: 'invalid_token' },
    })
    expect(api.dernier().ecarts).toEqual(['api-psc.appel-jeton-psc'])
  })

  test('refuse un jeton retouché, de rafraîchissement, ou d’avant la remise à zéro', async () => {
    const { access_token, refresh_token } = await ouvrir()
    const [entete, , signature] = access_token.split('.')
    const forge = Buffer.from('{"SubjectNameID":"899700000021"}').toString('base64url')
    for (const intrus of [`${entete}.${forge}.${signature}`, refresh_token]) {
      expect((await api.appeler(intrus)).statut).toBe(401)
      expect(api.dernier().ecarts).toEqual(['api-psc.appel-jeton-inconnu'])
    }
    await api.banc.commander('reset', {})
    expect((await api.appeler(access_token)).statut).toBe(401)
  })

  test('refuse un jeton périmé sans le reprocher', async () => {
    const { access_token } = await ouvrir()
    api.banc.horloge.avancer(14_400)
    expect((await api.appeler(access_token)).json.error).toBe('invalid_token')
    expect(api.dernier()).toMatchObject({ ecarts: [], informations: ['api-psc.appel-perime'] })
  })

  test('refuse un jeton dont le périmètre ne l’ouvre pas', async () => {
    const { access_token } = await ouvrir({ scope: 'autre' })
    const { statut, json, defi } = await api.appeler(access_token)
    expect([statut, json.error]).toEqual([403, 'insufficient_scope'])
    expect(defi).toContain('scope="whoami"')
    expect(api.dernier().ecarts).toEqual(['api-psc.appel-perimetre'])
  })

  test('tombe en panne sans PSC, et PSC sans elle', async () => {
    const { access_token } = await ouvrir()
    await api.banc.armer('http503', { endpoint: 'apiWhoami' })
    const reponse = await api.proxy(`${api.base}/api/whoami`, {
      headers: { authorization: `Bearer ${access_token}` },
    })
    expect(reponse.status).toBe(503)
    await api.banc.armer('http503', { endpoint: '*' })
    expect((await api.appeler(access_token)).statut).toBe(200)
  })
})

test('aucun jeton n’est au journal ni dans l’état', async () => {
  const { access_token, refresh_token } = await ouvrir()
  await api.appeler(access_token)
  await api.appeler(psc.access_token)
  await api.echanger(psc, { grant_type: ECHANGE, actor_token: psc.id_token })
  const { json } = await api.banc.commander('etat')
  const tout = JSON.stringify([api.banc.journal(), json])
  for (const secret of [access_token, refresh_token, ...Object.values(psc)])
    if (typeof secret === 'string' && secret.length > 60)
      for (const morceau of secret.split('.').slice(-2)) expect(tout).not.toContain(morceau)
  expect(tout).toContain('sha256:')
})
