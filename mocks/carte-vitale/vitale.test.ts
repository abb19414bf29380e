import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifierSignature } from '../../schemas/xml/verifier-signature.ts'
import { type Banc, ouvrirBanc } from '../insi/essai/appeler.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { lireCartesDeTest } from './cartes-de-test.ts'

let banc: Banc
let url: string
beforeAll(async () => {
  banc = await ouvrirBanc()
  url = banc.description.vitale.url
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('vitale/reset'))

const inserer = (corps: unknown) => banc.commander('vitale/insert', corps)
const lire = (serie = '') => fetch(`${url}/card${serie === '' ? '' : `?serie=${serie}`}`)
const assertion = (corps: unknown, entetes: Record<string, string> = {}) =>
  fetch(`${url}/assertion`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...entetes },
    body: JSON.stringify(corps),
  })

describe('lecteur', () => {
  test('vide : 404 ; une carte insérée se lit en entier ; retirée : 404', async () => {
    expect((await lire()).status).toBe(404)
    await inserer({ card: 'nessi-ruth' })
    const reponse = await lire()
    expect(reponse.status).toBe(200)
    expect(await reponse.json()).toEqual(lireCartesDeTest()['nessi-ruth'])
    await banc.commander('vitale/remove')
    expect((await lire()).status).toBe(404)
  })

  test('une carte changée depuis la lecture : 409', async () => {
    await inserer({ card: 'nessi-ruth' })
    expect((await lire('000100200301')).status).toBe(200)
    await inserer({ card: 'adrun-zoe' })
    expect((await lire('000100200301')).status).toBe(409)
    expect((await assertion({ serie: '000100200301', beneficiaire: 0 })).status).toBe(409)
  })

  test('une carte s’insère par le nom d’un bénéficiaire, ou toute faite', async () => {
    await inserer({ nom: 'DE VINCI', prenom: 'DONATELLO' })
    expect(await (await lire()).json()).toMatchObject({ numeroSerie: '000100200301' })
    const carte = { ...lireCartesDeTest()['adrun-zoe'], numeroSerie: '42' }
    await inserer({ card: carte })
    expect(await (await lire()).json()).toEqual(carte)
  })

  test.each([
    [{ card: 'inconnue' }, 404, /cartes du jeu : .*nessi-ruth/],
    [{ nom: 'PERSONNE', prenom: 'X' }, 404, /PERSONNE X/],
    [{ card: { type: 2 } }, 400, /« card.type » doit valoir .*« card.nature »/s],
    [{}, 400, /« nom » est obligatoire/],
  ])('insertion refusée : %o', async (corps, statut, motif) => {
    const refus = await inserer(corps)
    expect(refus.statut).toBe(statut)
    expect((refus.json as { erreurs: string[] }).erreurs.join('\n')).toMatch(motif)
  })

  test('les événements partent dès l’abonnement, état d’abord', async () => {
    await inserer({ card: 'adrun-zoe' })
    const fin = new AbortController()
    const flux = await fetch(`${url}/events`, { signal: fin.signal })
    expect(flux.headers.get('content-type')).toContain('text/event-stream')
    const lecteur = flux.body?.pipeThrough(new TextDecoderStream()).getReader()
    let recu = ''
    const attendre = async (motif: RegExp) => {
      while (!motif.test(recu)) recu += (await lecteur?.read())?.value ?? ''
    }
    await attendre(/event: state\ndata: \{"numeroSerie":"000100200302"\}/)
    await inserer({ card: 'nessi-ruth' })
    await attendre(/event: removed\ndata: \{"numeroSerie":"000100200302"\}/)
    await attendre(/event: inserted\ndata: \{"numeroSerie":"000100200301"\}/)
    fin.abort()
  })

  test.each([
    ['http503', 503, 'lecteur-indisponible'],
    ['lecteur-absent', 503, 'lecteur-absent'],
    ['illisible', 422, 'carte-illisible'],
  ])('en panne « %s », répond %i puis revient', async (mode, statut, code) => {
    await inserer({ card: 'nessi-ruth' })
    await banc.commander('vitale/faults', { endpoint: 'card', mode })
    const enPanne = await lire()
    expect([enPanne.status, await enPanne.json()]).toEqual([
      statut,
      { code, erreurs: [expect.stringMatching(/\.$/)] },
    ])
    expect((await lire()).status).toBe(200)
  })

  test('muet, il ne répond pas : le logiciel renonce de lui-même', async () => {
    await inserer({ card: 'nessi-ruth' })
    await banc.commander('vitale/faults', { endpoint: 'card', mode: 'silence' })
    await expect(fetch(`${url}/card`, { signal: AbortSignal.timeout(50) })).rejects.toThrow(
      expect.objectContaining({ name: 'TimeoutError' }),
    )
    expect((await lire()).status).toBe(200)
  })

  test('coupé, il ferme la connexion', async () => {
    await banc.commander('vitale/faults', { mode: 'coupure' })
    await expect(lire()).rejects.toThrow('fetch failed')
  })

  test('une carte retirée entre la lecture et l’assertion ne signe rien', async () => {
    await inserer({ card: 'nessi-ruth' })
    await banc.commander('vitale/faults', { endpoint: 'assertion', mode: 'retiree' })
    expect((await lire()).status).toBe(200)
    expect((await assertion({ serie: '000100200301', beneficiaire: 0 })).status).toBe(404)
    expect((await lire()).status).toBe(404)
  })

  test.each([
    [{ mode: 'autre' }, /lecteur-absent.*ou.*silence/],
    [{ endpoint: 'apcv', mode: 'illisible' }, /« mode »/],
    [{ endpoint: 'apcv', mode: 'faute', code: 'inconnu' }, /« code » doit valoir/],
  ])('refuse la panne %o, et dit pourquoi', async (panne, motif) => {
    const { statut, json } = await banc.commander('vitale/faults', panne)
    expect(statut).toBe(400)
    expect((json as { erreurs: string[] }).erreurs.join('\n')).toMatch(motif)
  })

  test('le journal garde lectures et assertions', async () => {
    await inserer({ card: 'nessi-ruth' })
    await lire()
    await assertion({ serie: '000100200301', beneficiaire: 1 })
    const { json } = await banc.commander('vitale/journal', undefined, 'GET')
    expect((json as { entrees: { operation: string }[] }).entrees.map((e) => e.operation)).toEqual([
      'card',
      'assertion',
    ])
  })
})

describe('assertion Vitale', () => {
  test('signée par l’IGC de test, pour le bénéficiaire demandé, à l’heure du banc', async () => {
    await inserer({ card: 'nessi-ruth' })
    const { json } = await banc.commander('vitale/clock', { advanceSeconds: 86_400 })
    const reponse = await assertion({ serie: '000100200301', beneficiaire: 1 })
    const xml = await reponse.text()
    expect(reponse.headers.get('content-type')).toContain('application/samlassertion+xml')
    expect(xml).toContain('<saml2:NameID NameQualifier="VITALE">000100200301</saml2:NameID>')
    expect(xml).toContain('<saml2:AttributeValue>2010-08-07</saml2:AttributeValue>')
    const emiseLe = /IssueInstant="([^"]+)"/.exec(xml)?.[1] ?? ''
    expect(emiseLe >= (json as { now: string }).now).toBe(true)
    const certificat = readFileSync(banc.pki.fichiers('vitale-sign').cert, 'utf8')
    const id = / ID="([^"]+)"/.exec(xml)?.[1] ?? ''
    expect(verifierSignature(xml, id, certificat)).toHaveProperty('signe')
    const autre = readFileSync(banc.pki.fichiers('lgc-sign').cert, 'utf8')
    expect(verifierSignature(xml, id, autre)).toHaveProperty('refus')
  })

  test('le bénéficiaire se désigne aussi par date et rang', async () => {
    await inserer({ card: 'nessi-ruth' })
    const beneficiaire = { dateNaissance: '1977-07-14', rangGemellaire: 1 }
    const xml = await (await assertion({ serie: '000100200301', beneficiaire })).text()
    expect(xml).toContain('1977-07-14')
  })

  test('refusée : lecteur vide, bénéficiaire absent, corps faux', async () => {
    expect((await assertion({ serie: '1', beneficiaire: 0 })).status).toBe(404)
    await inserer({ card: 'adrun-zoe' })
    expect((await assertion({ serie: '000100200302', beneficiaire: 3 })).status).toBe(400)
    expect((await assertion({ beneficiaire: 'RUTH' })).status).toBe(400)
    expect((await assertion({}, { 'content-type': 'text/plain' })).status).toBe(415)
  })
})
