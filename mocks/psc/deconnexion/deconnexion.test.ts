import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from '../essai/banc.ts'
import {
  demandeJuste,
  lireProfil,
  ouvrirNavigateur,
  rafraichir,
  retourDe,
  seConnecter,
} from '../essai/parcours.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const RETOUR = 'http://127.0.0.1:4567/psc/deconnecte'
const quitter = (parametres: Record<string, string>) =>
  banc.recuperer(`${banc.decouverte.end_session_endpoint}?${new URLSearchParams(parametres)}`)
const regles = () => banc.journal().flatMap(({ ecarts }) => ecarts.map(({ regle }) => regle))

test('retour enregistré, state rendu, tout est mort, et la mire revient', async () => {
  const navigateur = ouvrirNavigateur(banc)
  const jetons = await seConnecter(banc, { navigateur })
  const reponse = await quitter({
    id_token_hint: jetons.id_token,
    post_logout_redirect_uri: RETOUR,
    state: 'etat-du-retour',
  })
  expect(reponse.status).toBe(302)
  expect(reponse.headers.get('location')).toBe(`${RETOUR}?state=etat-du-retour`)
  expect(retourDe(reponse).get('state')).toBe('etat-du-retour')
  expect((await lireProfil(banc, jetons.access_token)).statut).toBe(401)
  expect(banc.psc.introspecter(jetons.access_token)).toEqual({ active: false })
  expect((await rafraichir(banc, jetons.refresh_token)).json.error).toBe('invalid_grant')
  const suivante = await navigateur.demander()
  expect(suivante.status).toBe(200)
  expect(await suivante.text()).toContain('Connexion d’un professionnel de santé')
})

test('un jeton d’identité périmé convient, de serveur à serveur, sans retour', async () => {
  const jetons = await seConnecter(banc)
  banc.horloge.avancer(600)
  const reponse = await banc.recuperer(banc.decouverte.end_session_endpoint, {
    method: 'POST',
    body: new URLSearchParams({ id_token_hint: jetons.id_token }),
  })
  expect(reponse.status).toBe(200)
  expect((await rafraichir(banc, jetons.refresh_token)).json.error).toBe('invalid_grant')
  expect(banc.journal().at(-2)?.details).toMatchObject({ voie: 'serveur' })
})

test('du navigateur sans retour : la page de PSC, et le journal le dit', async () => {
  const { id_token } = await seConnecter(banc)
  const reponse = await quitter({ id_token_hint: id_token })
  expect(await reponse.text()).toContain('Votre session est fermée')
  const derniere = banc.journal().at(-1)
  expect(derniere?.informations?.map(({ regle }) => regle)).toEqual(['psc.logout-sans-retour'])
})

test('une session déjà close se ferme encore', async () => {
  const { id_token } = await seConnecter(banc)
  await quitter({ id_token_hint: id_token })
  const reponse = await quitter({ id_token_hint: id_token, post_logout_redirect_uri: RETOUR })
  expect(reponse.status).toBe(302)
})

describe('refusé par une page, sans redirection, la session reste', () => {
  const abimer = (jeton: string) => {
    const [entete, corps, signature = ''] = jeton.split('.')
    return `${entete}.${corps}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
  }
  const sansSignature = (jeton: string) => {
    const entete = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    return `${entete}.${jeton.split('.')[1] ?? ''}.`
  }

  test.each([
    [
      'retour non enregistré',
      { post_logout_redirect_uri: 'https://exemple.test/' },
      'psc.logout-retour',
    ],
    [
      'retour d’un autre client',
      { post_logout_redirect_uri: 'http://127.0.0.1/webps' },
      'psc.logout-retour',
    ],
    ['autre client annoncé', { client_id: 'banc-web-ps-dmp' }, 'psc.logout-client'],
  ])('%s', async (_titre, change, regle) => {
    const jetons = await seConnecter(banc)
    const reponse = await quitter({
      id_token_hint: jetons.id_token,
      post_logout_redirect_uri: RETOUR,
      ...change,
    })
    expect(reponse.status).toBe(400)
    expect(reponse.headers.get('location')).toBeNull()
    expect(regles()).toEqual([regle])
    expect((await lireProfil(banc, jetons.access_token)).statut).toBe(200)
  })

  test('signature fausse, alg none, jeton d’accès, jeton absent', async () => {
    const jetons = await seConnecter(banc)
    for (const hint of [
      abimer(jetons.id_token),
      sansSignature(jetons.id_token),
      jetons.access_token,
      'x',
    ])
      expect(
        (await quitter({ id_token_hint: hint, post_logout_redirect_uri: RETOUR })).status,
      ).toBe(400)
    expect((await quitter({ post_logout_redirect_uri: RETOUR })).status).toBe(400)
    expect(regles()).toEqual([...Array(4).fill('psc.logout-jeton'), 'psc.logout-sans-jeton'])
    expect((await lireProfil(banc, jetons.access_token)).statut).toBe(200)
  })

  test('un paramètre répété', async () => {
    const { id_token } = await seConnecter(banc)
    const double = `${new URLSearchParams({ id_token_hint: id_token })}&state=a&state=b`
    const reponse = await banc.recuperer(`${banc.decouverte.end_session_endpoint}?${double}`)
    expect(reponse.status).toBe(400)
  })
})

test('la déconnexion d’un client ferme aussi l’autre, connecté par la même session', async () => {
  const navigateur = ouvrirNavigateur(banc)
  const premiers = await seConnecter(banc, { navigateur })
  const seconds = await seConnecter(banc, { navigateur, demande: demandeJuste() })
  await quitter({ id_token_hint: seconds.id_token })
  expect((await lireProfil(banc, premiers.access_token)).statut).toBe(401)
})
