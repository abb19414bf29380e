import { afterAll, beforeAll, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../mocks/pki/essai.ts'
import { appelerProxy, CHEMIN_ESSAI, connecterAuProxy, ouvrirBancProxy } from './banc.essai.ts'
import { creerHorlogeSuivie, decalageDe } from './horloge-suivie.ts'
import { lancerProxy } from './lancer-proxy.ts'

const MEDECIN = '899700000013'
let monde: Awaited<ReturnType<typeof ouvrirBancProxy>>
const suivie = creerHorlogeSuivie()
beforeAll(async () => {
  monde = await ouvrirBancProxy(suivie.horloge)
}, DELAI_IGC_MS)
afterAll(() => monde.banc.arreter())

test('le proxy vit dans son processus, suit l’horloge du banc et finit avec son lanceur', async () => {
  const { banc, options } = monde
  banc.horloge.avancer(86_400)
  const proxy = await lancerProxy(options, { decalageMs: decalageDe(banc.horloge) })
  suivie.suivre(proxy.regler)
  try {
    expect(proxy.pid).not.toBe(process.pid)
    expect(new URL(proxy.url).hostname).toBe('127.0.0.1')
    const { statut, temoin } = await connecterAuProxy({ banc, url: proxy.url }, MEDECIN)
    expect(statut).toBe(200)
    const { corps } = await appelerProxy(proxy.url, CHEMIN_ESSAI, { temoin })
    expect(corps).toEqual({ SubjectNameID: MEDECIN })
    banc.horloge.avancer(14_400)
    const fini = async () => (await appelerProxy(proxy.url, CHEMIN_ESSAI, { temoin })).statut
    await expect.poll(fini, { timeout: 10_000 }).toBe(401)
  } finally {
    await proxy.arreter()
  }
  expect(() => process.kill(proxy.pid, 0)).toThrow('ESRCH')
  await expect(fetch(proxy.url)).rejects.toThrow()
})

test('un port pris est dit avec son code, et le processus finit', async () => {
  const { options } = monde
  const premier = await lancerProxy(options)
  const port = Number(new URL(premier.url).port)
  await expect(lancerProxy(options, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await premier.arreter()
})
