import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PERSONNES } from '../personnes/personnes.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import {
  demandeJuste,
  echanger,
  introspecterPar,
  lireProfil,
  MEDECIN,
  ouvrirNavigateur,
  poster,
  retourDe,
  seConnecter,
  WEB_PS,
} from './essai/parcours.ts'
import { hacherAcces } from './jetons/attributs.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const SANS_COMPTE = ['899700999115']

test('la découverte est la même aux deux adresses, et l’autorisation n’est pas sous l’émetteur', async () => {
  const [une, autre] = await Promise.all(
    banc.description.decouverte.map(async (adresse) => (await banc.recuperer(adresse)).json()),
  )
  expect(autre).toEqual(une)
  expect(une).toMatchObject({
    issuer: banc.description.issuer,
    authorization_endpoint: banc.description.wallet,
    code_challenge_methods_supported: ['S256', 'plain'],
    acr_values_supported: ['0', '0'],
    tls_client_certificate_bound_access_tokens: true,
  })
  expect(new URL(banc.description.wallet).pathname).toBe('/auth')
})

test('le second hôte de la mire : seule l’autorisation change d’hôte', async () => {
  const ailleurs = await ouvrirBancPsc({ hoteMire: 'localhost' })
  const { issuer, wallet } = ailleurs.description
  const jetons = await seConnecter(ailleurs)
  await ailleurs.arreter()
  expect([new URL(issuer).hostname, new URL(wallet).hostname]).toEqual(['127.0.0.1', 'localhost'])
  expect(new URL(wallet).port).toBe(new URL(issuer).port)
  expect(jetons.token_type).toBe('Bearer')
})

describe('les jetons', () => {
  test('réponse à la forme de Keycloak, durées de PSC, jamais en cache', async () => {
    const retour = await ouvrirNavigateur(banc).connecter()
    const { json, entetes } = await echanger(banc, retour.get('code') ?? '')
    expect(json).toMatchObject({
      expires_in: 120,
      refresh_expires_in: 1800,
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: retour.get('session_state'),
      scope: 'openid scope_all',
    })
    expect(entetes.get('cache-control')).toBe('no-store')
  })

  test('signés RS256 par une clé publiée, nonce dans les deux, at_hash juste', async () => {
    const demande = demandeJuste()
    const jetons = await seConnecter(banc, { demande })
    const cles = createRemoteJWKSet(new URL(banc.decouverte.jwks_uri), {
      [customFetch]: banc.recuperer,
    })
    const options = { issuer: banc.description.issuer, currentDate: banc.horloge.maintenant() }
    const identite = await jwtVerify(jetons.id_token, cles, {
      ...options,
      audience: 'banc-lgc-demo',
    })
    const acces = await jwtVerify(jetons.access_token, cles, options)
    expect(decodeProtectedHeader(jetons.id_token)).toMatchObject({ alg: 'RS256', typ: 'JWT' })
    const communs = {
      nonce: demande.get('nonce'),
      azp: 'banc-lgc-demo',
      acr: 'eidas1',
      session_state: jetons.session_state,
      SubjectNameID: MEDECIN,
    }
    expect(identite.payload).toMatchObject({
      ...communs,
      typ: 'ID',
      family_name: 'TESTIER',
      at_hash: hacherAcces(jetons.access_token),
    })
    expect(acces.payload).toMatchObject({ ...communs, typ: 'Bearer', scope: 'openid scope_all' })
    expect(acces.payload.aud).toBeUndefined()
    expect(identite.payload.sub).toMatch(/^f:[0-9a-f-]{36}:899700000013$/)
  })

  test('le réglage ôte l’identifiant national du seul jeton d’identité', async () => {
    await banc.commander('reglages', { subjectNameIdDansIdToken: false, acr: 'eidas2' })
    const jetons = await seConnecter(banc)
    const lire = (jeton: string) =>
      JSON.parse(Buffer.from(jeton.split('.')[1] ?? '', 'base64url').toString()) as object
    expect(lire(jetons.id_token)).not.toHaveProperty('SubjectNameID')
    expect(lire(jetons.access_token)).toMatchObject({ SubjectNameID: MEDECIN, acr: 'eidas2' })
  })
})

test('la demande d’autorisation se poste aussi', async () => {
  const navigateur = ouvrirNavigateur(banc)
  const page = await navigateur.aller(banc.description.wallet, {
    method: 'POST',
    body: demandeJuste(),
  })
  const retour = retourDe(await navigateur.envoyer(page, { nationalId: MEDECIN }))
  expect((await echanger(banc, retour.get('code') ?? '')).statut).toBe(200)
})

describe('userinfo', () => {
  test.each(
    PERSONNES.filter(({ identifiant }) => !SANS_COMPTE.includes(identifiant)).map((p) => [
      `${p.nom} ${p.prenom}`,
      p,
    ]),
  )('%s', async (_nom, personne) => {
    const jetons = await seConnecter(banc, { personne: personne.identifiant })
    const { json } = await lireProfil(banc, jetons.access_token)
    expect(json).toMatchObject({
      SubjectNameID: personne.identifiant,
      preferred_username: personne.identifiant,
      family_name: personne.nom,
      given_name: personne.prenom,
    })
    if (personne.profession === null) {
      expect(json).not.toHaveProperty('SubjectRefPro')
      return
    }
    const { exercices } = json.SubjectRefPro as {
      exercices: { codeProfession: string; codeSavoirFaire: string; activities: object[] }[]
    }
    expect(exercices).toHaveLength(1)
    expect(exercices[0]?.codeProfession).toBe(personne.profession)
    expect(exercices[0]?.codeSavoirFaire).toBe(personne.specialite ?? '')
    expect(exercices[0]?.activities).toHaveLength(personne.activites.length)
    for (const activite of exercices[0]?.activities ?? [])
      expect(Object.values(activite)).toSatisfy(
        (valeurs: unknown[]) =>
          valeurs.length === 30 && valeurs.every((valeur) => typeof valeur === 'string'),
      )
  })

  test('deux activités : hôpital par FINESS, cabinet par son identifiant', async () => {
    const jetons = await seConnecter(banc, { personne: '899700000021' })
    const { json } = await lireProfil(banc, jetons.access_token)
    expect(JSON.stringify(json)).toContain('"numeroFinessSite":"990000014"')
    expect(json).toMatchObject({
      SubjectRefPro: {
        exercices: [
          {
            activities: [
              { codeModeExercice: 'S', ancienIdentifiantDeLaStructure: '1990000014' },
              { codeModeExercice: 'L', ancienIdentifiantDeLaStructure: '499700000013001' },
            ],
          },
        ],
      },
    })
  })

  test('openid seul : aucune donnée sectorielle, et l’écart le dit', async () => {
    const jetons = await seConnecter(banc, { demande: demandeJuste({ scope: 'openid' }) })
    const { json } = await lireProfil(banc, jetons.access_token)
    expect(Object.keys(json)).toEqual(['sub', 'preferred_username'])
    expect(banc.journal().flatMap(({ ecarts }) => ecarts.map((e) => e.regle))).toEqual([
      'psc.scope-seul',
    ])
  })
})

describe('la session unique (SSO)', () => {
  const autreClient = (change: Record<string, string> = {}) =>
    demandeJuste({
      client_id: WEB_PS.id,
      redirect_uri: 'http://localhost:8080/webps/retour',
      ...change,
    })

  test('un second client reçoit un code sans page', async () => {
    const navigateur = ouvrirNavigateur(banc)
    const { session_state } = await seConnecter(banc, { navigateur })
    const reponse = await navigateur.demander(autreClient({ prompt: 'none' }))
    expect(reponse.status).toBe(302)
    expect(retourDe(reponse).get('session_state')).toBe(session_state)
    expect(retourDe(reponse).get('code')).toBeTruthy()
  })

  test('prompt=login, ou une session trop vieille pour max_age : la page revient', async () => {
    const navigateur = ouvrirNavigateur(banc)
    await seConnecter(banc, { navigateur })
    banc.horloge.avancer(61)
    expect((await navigateur.demander(autreClient({ prompt: 'login' }))).status).toBe(200)
    expect((await navigateur.demander(autreClient({ max_age: '60' }))).status).toBe(200)
    expect((await navigateur.demander(autreClient({ max_age: '61' }))).status).toBe(302)
  })

  test('une autre personne sur le même navigateur ferme la session précédente', async () => {
    const navigateur = ouvrirNavigateur(banc)
    const premiers = await seConnecter(banc, { navigateur })
    const demande = demandeJuste({ prompt: 'login' })
    await seConnecter(banc, { navigateur, demande, personne: '899700000021' })
    expect((await lireProfil(banc, premiers.access_token)).statut).toBe(401)
  })
})

describe('introspection et révocation', () => {
  test('jeton d’accès : actif, avec SubjectNameID ; rafraîchissement : actif, sans', async () => {
    const jetons = await seConnecter(banc)
    expect((await introspecterPar(banc, jetons.access_token, WEB_PS)).json).toMatchObject({
      active: true,
      typ: 'Bearer',
      client_id: 'banc-lgc-demo',
      username: MEDECIN,
      SubjectNameID: MEDECIN,
      session_state: jetons.session_state,
    })
    const { json } = await introspecterPar(banc, jetons.refresh_token)
    expect(json).toMatchObject({ active: true, typ: 'Refresh' })
    expect(json).not.toHaveProperty('SubjectNameID')
    expect(banc.psc.introspecter(jetons.access_token)).toMatchObject({ active: true })
  })

  test('tout le reste est inactif, sans autre mot', async () => {
    const jetons = await seConnecter(banc)
    for (const jeton of [jetons.id_token, `${jetons.access_token}x`, 'inconnu'])
      expect((await introspecterPar(banc, jeton)).json).toEqual({ active: false })
  })

  test('révoquer le rafraîchissement fait tomber l’accès de la même connexion', async () => {
    const jetons = await seConnecter(banc)
    const revoquer = (token: string, client: typeof WEB_PS) =>
      poster(banc.decouverte.revocation_endpoint, { token }, { ...banc, client })
    expect((await revoquer(jetons.refresh_token, WEB_PS)).json.error).toBe('unauthorized_client')
    expect((await revoquer('inconnu', WEB_PS)).statut).toBe(200)
    const lgc = { id: 'banc-lgc-demo', secret: 'secret-fictif-du-banc-lgc-demo' }
    expect((await revoquer(jetons.refresh_token, lgc)).statut).toBe(200)
    expect(banc.psc.introspecter(jetons.access_token)).toEqual({ active: false })
  })
})
