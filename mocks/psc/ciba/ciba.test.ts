import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from '../essai/banc.ts'
import {
  lireProfil,
  MEDECIN,
  ouvrirNavigateur,
  poster,
  rafraichir,
  retourDe,
  WEB_PS,
} from '../essai/parcours.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const JUSTE = {
  scope: 'openid scope_all',
  acr_values: 'eidas1',
  login_hint: MEDECIN,
  binding_message: '42',
}
const sans = (ote: keyof typeof JUSTE) =>
  Object.fromEntries(Object.entries(JUSTE).filter(([nom]) => nom !== ote))
const demander = (champs: Record<string, string> = JUSTE, options: object = {}) =>
  poster(banc.decouverte.backchannel_authentication_endpoint, champs, {
    recuperer: banc.recuperer,
    ...options,
  })
const interroger = (auth_req_id: string, options: object = {}) =>
  poster(
    banc.decouverte.token_endpoint,
    { grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id },
    { recuperer: banc.recuperer, ...options },
  )
const ouvrir = async () => String((await demander()).json.auth_req_id)
const regles = () => banc.journal().flatMap(({ ecarts }) => ecarts.map(({ regle }) => regle))

test('demande, attente, acceptation : des jetons comme les autres', async () => {
  const { statut, json } = await demander()
  expect(statut).toBe(200)
  expect(json).toMatchObject({ expires_in: 120, interval: 5 })
  const id = String(json.auth_req_id)
  expect((await interroger(id)).json.error).toBe('authorization_pending')
  expect((await banc.commander('ecps', { nationalId: MEDECIN, decision: 'approve' })).json).toEqual(
    {
      bindingMessage: '42',
      nationalId: MEDECIN,
      decision: 'approve',
    },
  )
  banc.horloge.avancer(5)
  const jetons = (await interroger(id)).json
  expect((await lireProfil(banc, String(jetons.access_token))).json.SubjectNameID).toBe(MEDECIN)
  expect((await rafraichir(banc, String(jetons.refresh_token))).statut).toBe(200)
  expect((await interroger(id)).json.error).toBe('invalid_grant')
  expect(regles()).toEqual(['psc.ciba-inconnu'])
})

test('refusée sur le téléphone', async () => {
  const id = await ouvrir()
  await banc.commander('ecps', { authReqId: id, decision: 'deny' })
  expect((await interroger(id)).json.error).toBe('access_denied')
})

test('ignorée : périmée au bout de deux minutes, et le téléphone n’a plus rien', async () => {
  const id = await ouvrir()
  banc.horloge.avancer(119)
  expect((await interroger(id)).json.error).toBe('authorization_pending')
  banc.horloge.avancer(1)
  expect((await interroger(id)).json.error).toBe('expired_token')
  expect((await banc.commander('ecps', { decision: 'approve' })).statut).toBe(404)
})

test('interrogée trop vite : slow_down, et cinq secondes de plus à attendre', async () => {
  const id = await ouvrir()
  await interroger(id)
  banc.horloge.avancer(4)
  expect((await interroger(id)).json.error).toBe('slow_down')
  banc.horloge.avancer(9)
  expect((await interroger(id)).json.error).toBe('slow_down')
  banc.horloge.avancer(15)
  expect((await interroger(id)).json.error).toBe('authorization_pending')
  expect(regles()).toEqual(['psc.ciba-cadence', 'psc.ciba-cadence'])
})

test('un autre client, ou un numéro inventé : invalid_grant', async () => {
  const id = await ouvrir()
  expect((await interroger(id, { client: WEB_PS })).json.error).toBe('invalid_grant')
  expect((await interroger('x')).json.error).toBe('invalid_grant')
})

describe('demande refusée', () => {
  test.each([
    ['personne inconnue', { ...JUSTE, login_hint: '899700000000' }, 'unknown_user_id'],
    ['personne bloquée', { ...JUSTE, login_hint: '899700999115' }, 'access_denied'],
    ['un seul chiffre', { ...JUSTE, binding_message: '7' }, 'invalid_binding_message'],
    ['des lettres', { ...JUSTE, binding_message: 'ab' }, 'invalid_binding_message'],
    ['deux indices', { ...JUSTE, id_token_hint: 'x' }, 'invalid_request'],
    ['canal inconnu', { ...JUSTE, channel: 'SMS' }, 'invalid_request'],
    ['sans openid', { ...JUSTE, scope: 'scope_all' }, 'invalid_scope'],
    ['périmètre inconnu', { ...JUSTE, scope: 'openid tout' }, 'invalid_scope'],
  ])('%s', async (_titre, champs, attendue) => {
    const { statut, json } = await demander(champs)
    expect([statut, json.error]).toEqual([400, attendue])
  })

  test('sans indice, sans message', async () => {
    expect((await demander(sans('login_hint'))).json.error).toBe('invalid_request')
    expect((await demander(sans('binding_message'))).json.error).toBe('invalid_binding_message')
  })

  test('client non reconnu, ou sans CIBA ; GET', async () => {
    expect((await demander(JUSTE, { client: null })).statut).toBe(401)
    expect((await demander(JUSTE, { client: WEB_PS })).json.error).toBe('unauthorized_client')
    const adresse = banc.decouverte.backchannel_authentication_endpoint
    expect((await banc.recuperer(adresse)).status).toBe(405)
  })

  test('acr_values oublié : servie, avec un écart', async () => {
    expect((await demander(sans('acr_values'))).statut).toBe(200)
    expect(regles()).toEqual(['psc.acr-values'])
  })
})

describe('la page de l’e-CPS', () => {
  const page = async (formulaire?: Record<string, string>) => {
    const reponse = await banc.recuperer(
      banc.description.ecps,
      formulaire ? { method: 'POST', body: new URLSearchParams(formulaire) } : {},
    )
    return { statut: reponse.status, texte: await reponse.text() }
  }

  test('montre le nombre et qui se connecte, puis accepte', async () => {
    expect((await page()).texte).toContain('Aucune demande en attente')
    const id = await ouvrir()
    const { texte } = await page()
    expect(texte).toContain('<p class="nombre">42</p>')
    expect(texte).toContain('TESTIER CAMILLE')
    expect((await page({ demande: id, decision: 'approve' })).texte).toContain('Demande acceptée')
    expect((await interroger(id)).statut).toBe(200)
    expect((await page({ demande: id, decision: 'deny' })).texte).toContain('n’attend plus')
  })

  test('une page d’un autre site ne décide pas à la place de l’utilisateur', async () => {
    const id = await ouvrir()
    const reponse = await banc.recuperer(banc.description.ecps, {
      method: 'POST',
      headers: { origin: 'https://exemple.test' },
      body: new URLSearchParams({ demande: id, decision: 'approve' }),
    })
    expect(reponse.status).toBe(403)
    expect((await interroger(id)).json.error).toBe('authorization_pending')
  })
})

describe('l’e-CPS depuis la mire', () => {
  const nombre = (html: string) => /class="nombre">(\d\d)</.exec(html)?.[1]
  const choisir = async () => {
    const navigateur = ouvrirNavigateur(banc)
    const mire = await navigateur.demander()
    const attente = await navigateur.envoyer(mire, { nationalId: MEDECIN, decision: 'ecps' })
    return { navigateur, attente }
  }

  test('le même nombre des deux côtés ; acceptée, la connexion suit', async () => {
    const { navigateur, attente } = await choisir()
    const montre = nombre(await attente.clone().text())
    const tropTot = await navigateur.envoyer(attente, { decision: 'suite' })
    expect(await tropTot.clone().text()).toContain('n’a pas encore répondu')
    const { json } = await banc.commander('ecps', { nationalId: MEDECIN, decision: 'approve' })
    expect(json).toMatchObject({ bindingMessage: montre })
    const retour = await navigateur.envoyer(tropTot, { decision: 'suite' })
    expect(retourDe(retour).get('code')).toBeTruthy()
  })

  test('refusée : access_denied ; ignorée : la mire revient', async () => {
    const refusee = await choisir()
    await banc.commander('ecps', { decision: 'deny' })
    const retour = await refusee.navigateur.envoyer(refusee.attente, { decision: 'suite' })
    expect(retourDe(retour).get('error')).toBe('access_denied')
    const ignoree = await choisir()
    banc.horloge.avancer(120)
    const revenue = await ignoree.navigateur.envoyer(ignoree.attente, { decision: 'suite' })
    expect(revenue.status).toBe(400)
    expect(await revenue.text()).toContain('a expiré')
  })
})
