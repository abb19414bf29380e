import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import {
  demandeJuste,
  introspecterPar,
  LGC,
  lireProfil,
  MEDECIN,
  ouvrirNavigateur,
  poster,
  RETOUR,
  rafraichir,
} from './essai/parcours.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const regles = () => banc.journal().flatMap(({ ecarts }) => ecarts.map(({ regle }) => regle))

test('aucun secret ni jeton d’un parcours complet n’est au journal ni dans l’état', async () => {
  const demande = demandeJuste({ code_challenge: 'v'.repeat(50), code_challenge_method: 'plain' })
  const navigateur = ouvrirNavigateur(banc)
  const retour = await navigateur.connecter(demande)
  const champs = {
    grant_type: 'authorization_code',
    code: retour.get('code') ?? '',
    redirect_uri: RETOUR,
    code_verifier: 'v'.repeat(50),
    client_id: LGC.id,
    client_secret: LGC.secret,
  }
  const options = { recuperer: banc.recuperer, client: null }
  const { json } = await poster(banc.decouverte.token_endpoint, champs, options)
  const suite = await rafraichir(banc, String(json.refresh_token))
  await introspecterPar(banc, String(suite.json.access_token))
  await lireProfil(banc, String(suite.json.access_token))
  const ciba = await poster(
    banc.decouverte.backchannel_authentication_endpoint,
    { scope: 'openid', login_hint: MEDECIN, binding_message: '11' },
    banc,
  )
  await banc.recuperer(banc.description.ecps, {
    method: 'POST',
    body: new URLSearchParams({ demande: String(ciba.json.auth_req_id), decision: 'approve' }),
  })
  await banc.recuperer(
    `${banc.decouverte.end_session_endpoint}?id_token_hint=${String(suite.json.id_token)}`,
  )
  const secrets = [
    LGC.secret,
    demande.get('state'),
    demande.get('nonce'),
    retour.get('code'),
    json.access_token,
    json.refresh_token,
    json.id_token,
    suite.json.access_token,
    suite.json.refresh_token,
    suite.json.id_token,
    ciba.json.auth_req_id,
  ].map(String)
  const ecrit = JSON.stringify([banc.journal(), (await banc.commander('etat')).json])
  expect(secrets.every((secret) => secret.length > 15)).toBe(true)
  expect(secrets.filter((secret) => ecrit.includes(secret))).toEqual([])
  expect(ecrit).not.toMatch(/eyJ[\w-]{10}/)
})

test('une même valeur se reconnaît d’un échange à l’autre par son empreinte', async () => {
  const demande = demandeJuste()
  await ouvrirNavigateur(banc).connecter(demande)
  const [depart, retour] = banc
    .journal()
    .map(({ requete, reponse }) => [
      /state=(sha256:\w{16} \(\d+ car\.\))/.exec(requete.chemin)?.[1],
      /state=(sha256:\w{16} \(\d+ car\.\))/.exec(reponse.entetes.location ?? '')?.[1],
    ])
  expect(depart?.[0]).toBeTruthy()
  expect(retour?.[1]).toBe(depart?.[0])
})

test('chaque échange dit son point, son client, sa session et sa personne', async () => {
  const retour = await ouvrirNavigateur(banc).connecter()
  expect(banc.journal().map(({ operation, appelant }) => [operation, appelant])).toEqual([
    ['auth', LGC.id],
    ['mire', LGC.id],
  ])
  expect(banc.journal().at(-1)?.details).toEqual({
    moyen: 'CARD',
    session: retour.get('session_state'),
    personne: MEDECIN,
  })
})

describe('les écarts d’une demande que PSC accepte pourtant', () => {
  test.each([
    ['acr_values absent', { acr_values: null }, 'psc.acr-values'],
    ['acr à la place d’acr_values', { acr_values: null, acr: 'eidas1' }, 'psc.acr-values'],
    ['un autre niveau', { acr_values: 'eidas0' }, 'psc.acr-values'],
    ['state absent', { state: null }, 'psc.state'],
    ['nonce absent', { nonce: null }, 'psc.nonce'],
    ['nonce trop court', { nonce: '1234' }, 'psc.nonce'],
    ['openid seul', { scope: 'openid' }, 'psc.scope-seul'],
  ])('%s', async (_titre, change, regle) => {
    const reponse = await ouvrirNavigateur(banc).demander(demandeJuste(change))
    expect(reponse.status).toBe(200)
    expect(regles()).toEqual([regle])
    expect(banc.journal()[0]?.ecarts[0]).toMatchObject({
      source: expect.stringContaining('psc.md §3'),
      marque: expect.stringMatching(/^[VIC]$/),
    })
  })

  test('state et nonce d’une connexion précédente ; une page rechargée n’en est pas une', async () => {
    const demande = demandeJuste()
    const navigateur = ouvrirNavigateur(banc)
    await navigateur.demander(demande)
    await navigateur.connecter(demande)
    expect(regles()).toEqual([])
    await navigateur.demander(demande)
    expect(regles()).toEqual(['psc.state-rejoue', 'psc.nonce-rejoue'])
  })

  test('eidas2 et l’absence de PKCE sont des remarques, pas des écarts', async () => {
    await ouvrirNavigateur(banc).demander(demandeJuste({ acr_values: 'eidas2' }))
    const [entree] = banc.journal()
    expect(entree?.ecarts).toEqual([])
    expect(entree?.informations?.map(({ regle }) => regle)).toEqual([
      'psc.acr-remarque',
      'psc.pkce-absent',
    ])
  })
})

test('ce qui vient de la demande est écrit comme du texte, jamais comme du HTML', async () => {
  const piege = '<script>alert(1)</script>'
  const inconnu = await ouvrirNavigateur(banc).demander(demandeJuste({ client_id: piege }))
  const suggere = await ouvrirNavigateur(banc).demander(demandeJuste({ login_hint: `"${piege}` }))
  for (const page of [inconnu, suggere]) {
    const texte = await page.text()
    expect(texte).toContain('&lt;script&gt;')
    expect(texte).not.toContain('<script>')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('une commande fausse est refusée ; un client enregistré survit à la remise à zéro', async () => {
  const mauvais = { id: 'x', nom: 'X' }
  const sansSecret = await banc.commander('clients', { clients: [mauvais] })
  expect([sansSecret.statut, JSON.stringify(sansSecret.json)]).toEqual([
    400,
    expect.stringContaining('secret'),
  ])
  expect((await banc.commander('ecps', { decision: 'peut-être' })).statut).toBe(400)
  const ajoute = await banc.commander('clients', { clients: [{ ...mauvais, secret: 's' }] })
  expect(ajoute.json).toMatchObject({ clients: expect.arrayContaining(['x', LGC.id]) })
  await banc.commander('reset', {})
  expect(banc.psc.clients.parId('x')?.nom).toBe('X')
})
