import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancPsc, ouvrirBancPsc } from '../essai/banc.ts'
import {
  demandeJuste,
  introspecterPar,
  type Jetons,
  lireProfil,
  ouvrirNavigateur,
  poster,
  RETOUR,
} from '../essai/parcours.ts'
import { memeNom } from './comparer-noms.ts'

let banc: BancPsc
beforeAll(async () => {
  banc = await ouvrirBancPsc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

const CLIENT = 'banc-lgc-demo-mtls'
const regles = () => banc.journal().flatMap(({ ecarts }) => ecarts.map(({ regle }) => regle))

/** Échange un code de ce client avec le certificat donné ; `null` : sans certificat. */
async function echangerAvec(certificat: string | null) {
  const retour = await ouvrirNavigateur(banc).connecter(demandeJuste({ client_id: CLIENT }))
  const recuperer = certificat === null ? banc.recuperer : banc.avecCertificat(certificat)
  const champs = {
    grant_type: 'authorization_code',
    code: retour.get('code') ?? '',
    redirect_uri: RETOUR,
    client_id: CLIENT,
  }
  const reponse = await poster(banc.decouverte.token_endpoint, champs, { recuperer, client: null })
  return { ...reponse, recuperer, jetons: reponse.json as unknown as Jetons }
}

test('le certificat d’organisation du client vaut authentification, le jeton lui est lié', async () => {
  const { statut, jetons, recuperer } = await echangerAvec('lgc-auth')
  expect(statut).toBe(200)
  const acces = JSON.parse(
    Buffer.from(jetons.access_token.split('.')[1] ?? '', 'base64url').toString(),
  ) as { cnf: { 'x5t#S256': string } }
  expect(acces.cnf['x5t#S256']).toMatch(/^[\w-]{43}$/)
  expect((await introspecterPar(banc, jetons.access_token)).json).toMatchObject({ cnf: acces.cnf })
  expect((await lireProfil({ ...banc, recuperer }, jetons.access_token)).statut).toBe(200)
  const sans = await lireProfil(banc, jetons.access_token)
  expect([sans.statut, sans.json.error]).toEqual([401, 'invalid_token'])
  expect(regles()).toEqual(['psc.jeton-certificat'])
})

test.each([
  ['aucun', null, 'psc.client-tls-absent'],
  ['d’une autre structure', 'autre-auth', 'psc.client-tls-sujet'],
  ['de la même structure, autre CN', 'lgc-insi-auto', 'psc.client-tls-sujet'],
  ['de la même structure, pour signer', 'lgc-sign', 'psc.client-tls-chaine'],
  ['d’une personne', 'cps-899700000013-auth', 'psc.client-tls-sujet'],
  ['d’une autorité inconnue', 'etrangere', 'psc.client-tls-chaine'],
  ['expiré', 'expire', 'psc.client-tls-chaine'],
  ['pas encore valable', 'futur', 'psc.client-tls-chaine'],
  ['révoqué', 'revoque', 'psc.client-tls-chaine'],
])('certificat %s : 401 invalid_client', async (_titre, certificat, regle) => {
  const { statut, json } = await echangerAvec(certificat)
  expect([statut, json.error]).toEqual([401, 'invalid_client'])
  expect(regles()).toEqual([regle])
})

test('un secret ne remplace pas le certificat, ni le certificat un secret', async () => {
  const champs = { grant_type: 'refresh_token', refresh_token: 'x' }
  const recuperer = banc.avecCertificat('lgc-auth')
  const adresse = banc.decouverte.token_endpoint
  const avecSecret = { recuperer, client: { id: CLIENT, secret: 'x' } }
  expect((await poster(adresse, champs, avecSecret)).statut).toBe(401)
  const sansSecret = { ...champs, client_id: 'banc-lgc-demo' }
  expect((await poster(adresse, sansSecret, { recuperer, client: null })).statut).toBe(401)
  expect(regles()).toEqual(['psc.client-methode', 'psc.client-absent'])
})

test('le rafraîchissement garde la liaison', async () => {
  const { jetons, recuperer } = await echangerAvec('lgc-auth')
  const champs = {
    grant_type: 'refresh_token',
    refresh_token: jetons.refresh_token,
    client_id: CLIENT,
  }
  const { json } = await poster(banc.decouverte.token_endpoint, champs, { recuperer, client: null })
  expect((await lireProfil(banc, String(json.access_token))).statut).toBe(401)
  expect((await lireProfil({ ...banc, recuperer }, String(json.access_token))).statut).toBe(200)
})

describe('comparer deux noms, RDN par RDN', () => {
  const nom = [{ C: ['FR'] }, { SN: ['A'], CN: ['8997'] }]

  test('l’ordre à l’intérieur d’un RDN ne compte pas, celui des RDN si', () => {
    expect(memeNom(nom, [{ C: ['FR'] }, { CN: ['8997'], SN: ['A'] }])).toBe(true)
    expect(memeNom(nom, [{ SN: ['A'], CN: ['8997'] }, { C: ['FR'] }])).toBe(false)
  })

  test('un attribut de plus, de moins, ou un RDN éclaté : ce n’est plus le même', () => {
    expect(memeNom(nom, [{ C: ['FR'] }, { SN: ['A'] }])).toBe(false)
    expect(memeNom(nom, [{ C: ['FR'] }, { SN: ['A'] }, { CN: ['8997'] }])).toBe(false)
    expect(memeNom(nom, [...nom, { OU: ['x'] }])).toBe(false)
  })
})
