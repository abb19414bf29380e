import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Banc, ouvrirBanc } from '../insi/essai/appeler.ts'
import { appel, tchitchi } from '../insi/essai/messages.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

/** Une requête brute, dont Host et Origin sont ceux que l'on veut. */
function brute(
  chemin: string,
  entetes: Record<string, string>,
  corps: string | null = null,
): Promise<number> {
  return new Promise((resoudre, rejeter) => {
    const demande = request(
      new URL(chemin, banc.description.controle),
      { method: corps === null ? 'GET' : 'POST', headers: entetes, agent: false },
      (reponse) => {
        reponse.resume()
        reponse.on('end', () => resoudre(reponse.statusCode ?? 0))
      },
    )
    demande.on('error', rejeter)
    demande.end(corps ?? '')
  })
}

describe('verbes communs', () => {
  test('etat : identités, réglages, IDAM, horloge', async () => {
    const { json } = await banc.commander('insi/etat', undefined, 'GET')
    expect(json).toMatchObject({
      idamAcceptes: banc.description.insi.idamAcceptes,
      reglages: { assertion: 'shape' },
      pannes: [],
    })
    expect((json as { identites: unknown[] }).identites).toContainEqual(
      expect.objectContaining({ nomNaissance: 'TCHITCHI', prenoms: 'CATARINA BELLA' }),
    )
  })

  test('journal : `depuis` ne rend que la suite ; un repère faux est refusé', async () => {
    await banc.appeler(appel({ corps: tchitchi() }))
    const repere = (await banc.journal())[0]?.id
    await banc.appeler(appel({ corps: tchitchi('OLA') }))
    expect((await banc.journal(repere)).map((e) => e.code)).toEqual(['01'])
    expect((await banc.commander('insi/journal?depuis=hier', undefined, 'GET')).statut).toBe(400)
  })

  test('une entrée du journal porte tout l’échange', async () => {
    const envoye = appel({ corps: tchitchi() })
    const recu = await banc.appeler(envoye)
    expect((await banc.journal())[0]).toMatchObject({
      service: 'insi',
      operation: 'rechercherInsAvecTraitsIdentite',
      appelant: expect.stringContaining('CN=INSI-AUTO, OU=499700000013001'),
      requete: { methode: 'POST', chemin: '/lps', corps: envoye.corps },
      reponse: { statut: 200, corps: recu.corps },
      resultat: 'ok',
      code: '00',
      ecarts: [],
    })
  })

  test('clock : partagée par les services, et remise à l’heure par reset', async () => {
    const { json } = await banc.commander('insi/clock', { advanceSeconds: 86_400 })
    const avancee = new Date((json as { now: string }).now).getTime()
    expect(avancee).toBeGreaterThan(Date.now() + 86_000_000)
    const vitale = await banc.commander('vitale/etat', undefined, 'GET')
    const vue = new Date((vitale.json as { maintenant: string }).maintenant).getTime()
    expect(vue).toBeGreaterThanOrEqual(avancee)
    await banc.commander('vitale/reset')
    expect(banc.horloge.maintenant().getTime()).toBeLessThan(Date.now() + 60_000)
  })

  test('reset : journal vide, pannes désarmées', async () => {
    await banc.commander('insi/faults', { mode: 'http503', count: 5 })
    await banc.appeler(appel({ corps: tchitchi() }))
    await banc.commander('insi/reset')
    expect(await banc.journal()).toEqual([])
    expect((await banc.appeler(appel({ corps: tchitchi() }))).statut).toBe(200)
  })

  test('service ou verbe inconnu : 404 qui nomme les services', async () => {
    const { statut, json } = await banc.commander('inconnu/etat', undefined, 'GET')
    expect(statut).toBe(404)
    expect((json as { erreurs: string[] }).erreurs[0]).toContain('insi, vitale')
    expect((await banc.commander('insi/autre', {})).statut).toBe(404)
  })
})

describe('corps refusés', () => {
  test.each([
    [{}, /« advanceSeconds » est obligatoire/],
    [{ advanceSeconds: 'demain' }, /« advanceSeconds » doit être un nombre/],
    [{ advanceSeconds: 1e12, autre: 1 }, /trop grand.*clés inconnues : autre/s],
    [[], /Le corps doit être un objet/],
  ])('clock %o', async (corps, motif) => {
    const { statut, json } = await banc.commander('insi/clock', corps)
    expect(statut).toBe(400)
    expect((json as { erreurs: string[] }).erreurs.join('\n')).toMatch(motif)
  })

  test('pas du JSON, pas annoncé JSON, trop grand', async () => {
    const json = { 'content-type': 'application/json' }
    expect(await brute('/_mock/insi/clock', json, '{')).toBe(400)
    expect(await brute('/_mock/insi/clock', { 'content-type': 'text/plain' }, '{}')).toBe(415)
    expect(await brute('/_mock/insi/clock', json, ' '.repeat(2 * 1024 * 1024 + 1))).toBe(413)
  })
})

describe('accès', () => {
  const chemin = '/_mock/insi/etat'

  test('la machine elle-même, par ses noms', async () => {
    const { port } = new URL(banc.description.controle)
    expect(await brute(chemin, { host: `localhost:${port}` })).toBe(200)
    expect(await brute(chemin, { host: `[::1]:${port}` })).toBe(200)
    expect(await brute(chemin, { origin: `http://127.0.0.1:${port}` })).toBe(200)
  })

  test.each([
    [{ host: 'banc.exemple.test' }],
    [{ host: '127.0.0.1.exemple.test' }],
    [{ origin: 'https://exemple.test' }],
    [{ origin: 'null' }],
  ])('un autre hôte ou une autre origine est refusé : %o', async (entetes) => {
    expect(await brute(chemin, entetes)).toBe(403)
  })
})
