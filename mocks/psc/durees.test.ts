import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from './essai/banc.ts'
import {
  demandeJuste,
  echanger,
  lireProfil,
  ouvrirNavigateur,
  rafraichir,
  seConnecter,
} from './essai/parcours.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const MINUTE = 60
const HEURE = 60 * MINUTE

test('le code vit une minute', async () => {
  const [premier, second] = [
    await ouvrirNavigateur(banc).connecter(),
    await ouvrirNavigateur(banc).connecter(),
  ]
  banc.horloge.avancer(59)
  expect((await echanger(banc, premier.get('code') ?? '')).statut).toBe(200)
  banc.horloge.avancer(1)
  expect((await echanger(banc, second.get('code') ?? '')).json.error).toBe('invalid_grant')
})

test('le jeton d’accès vit deux minutes', async () => {
  const { access_token } = await seConnecter(banc)
  banc.horloge.avancer(119)
  expect((await lireProfil(banc, access_token)).statut).toBe(200)
  banc.horloge.avancer(1)
  expect((await lireProfil(banc, access_token)).statut).toBe(401)
  expect(banc.psc.introspecter(access_token)).toEqual({ active: false })
})

test('trente minutes sans activité : plus de rafraîchissement, plus de session', async () => {
  const navigateur = ouvrirNavigateur(banc)
  const { refresh_token } = await seConnecter(banc, { navigateur })
  banc.horloge.avancer(30 * MINUTE)
  const { json } = await rafraichir(banc, refresh_token)
  expect(json).toEqual({ error: 'invalid_grant', error_description: 'Session not active' })
  expect((await navigateur.demander()).status).toBe(200)
})

test('chaque rafraîchissement repousse l’inactivité, et rend un autre jeton', async () => {
  let jeton = (await seConnecter(banc)).refresh_token
  const vus = new Set([jeton])
  for (let fois = 0; fois < 4; fois += 1) {
    banc.horloge.avancer(29 * MINUTE)
    const { statut, json } = await rafraichir(banc, jeton)
    expect(statut).toBe(200)
    expect(json.refresh_expires_in).toBe(30 * MINUTE)
    jeton = String(json.refresh_token)
    vus.add(jeton)
  }
  expect(vus.size).toBe(5)
})

test('rien ne dépasse quatre heures depuis l’authentification', async () => {
  const navigateur = ouvrirNavigateur(banc)
  let jetons: Record<string, unknown> = await seConnecter(banc, { navigateur })
  for (let fois = 0; fois < 9; fois += 1) {
    banc.horloge.avancer(25 * MINUTE)
    jetons = (await rafraichir(banc, String(jetons.refresh_token))).json
  }
  // 3 h 45 : il reste un quart d'heure, moins que l'inactivité admise.
  expect(jetons.refresh_expires_in).toBe(15 * MINUTE)
  banc.horloge.avancer(14 * MINUTE)
  jetons = (await rafraichir(banc, String(jetons.refresh_token))).json
  expect([jetons.expires_in, jetons.refresh_expires_in]).toEqual([MINUTE, MINUTE])
  banc.horloge.avancer(MINUTE)
  expect((await rafraichir(banc, String(jetons.refresh_token))).json.error).toBe('invalid_grant')
  expect((await lireProfil(banc, String(jetons.access_token))).statut).toBe(401)
  const page = await navigateur.demander(demandeJuste({ prompt: 'none' }))
  expect(page.headers.get('location')).toContain('error=login_required')
})

test('se réidentifier rouvre quatre heures', async () => {
  const navigateur = ouvrirNavigateur(banc)
  await seConnecter(banc, { navigateur })
  banc.horloge.avancer(20 * MINUTE)
  const demande = demandeJuste({ prompt: 'login' })
  const { session_state, refresh_token } = await seConnecter(banc, { navigateur, demande })
  const { json } = await rafraichir(banc, refresh_token)
  expect(json.session_state).toBe(session_state)
  expect(banc.psc.introspecter(String(json.access_token))).toMatchObject({
    auth_time: Math.floor(banc.horloge.maintenant().getTime() / 1000),
  })
})

test('les durées se règlent, et l’heure peut reculer', async () => {
  await banc.commander('reglages', { dureeAcces: 10, dureeSession: HEURE })
  const { expires_in, access_token } = await seConnecter(banc)
  expect(expires_in).toBe(10)
  banc.horloge.avancer(11)
  expect((await lireProfil(banc, access_token)).statut).toBe(401)
  await banc.commander('clock', { advanceSeconds: -5 })
  expect((await lireProfil(banc, access_token)).statut).toBe(200)
  expect((await banc.commander('reglages', { dureeAcces: 0, autre: 1 })).statut).toBe(400)
})

test('une clé retirée reste publiée une heure, et vérifie encore les jetons d’avant', async () => {
  const kids = async () =>
    (
      (await (await banc.recuperer(banc.decouverte.jwks_uri)).json()) as { keys: { kid: string }[] }
    ).keys.map(({ kid }) => kid)
  const [avant] = await kids()
  await banc.armer('rotateKeys')
  const { id_token } = await seConnecter(banc)
  const apres = await kids()
  expect(apres).toHaveLength(2)
  expect(apres[1]).toBe(avant)
  const entete = JSON.parse(Buffer.from(id_token.split('.')[0] ?? '', 'base64url').toString())
  expect(entete).toMatchObject({ kid: apres[0] })
  banc.horloge.avancer(HEURE - 1)
  expect(await kids()).toHaveLength(2)
  banc.horloge.avancer(1)
  expect(await kids()).toEqual([apres[0]])
})

test('fermer-session : PSC met fin à la session d’une personne, elle seule', async () => {
  const jetons = await seConnecter(banc)
  const autres = await seConnecter(banc, { personne: '899700000021' })
  await banc.commander('fermer-session', { nationalId: '899700000013' })
  expect((await rafraichir(banc, jetons.refresh_token)).json.error_description).toBe(
    'Session not active',
  )
  expect((await rafraichir(banc, autres.refresh_token)).statut).toBe(200)
})
