import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { creerAccesParHote, creerAccesParJeton } from './acces-controle.ts'

describe('l’accès au contrôle d’un banc ouvert au réseau', () => {
  const app = new Hono()
  app.use(creerAccesParHote(['10.0.0.5', 'banc.exemple.test']), creerAccesParJeton('jeton-secret'))
  app.get('/', (c) => c.text('servi'))
  const demander = async (entetes: Record<string, string>) =>
    (await app.request('/', { headers: { host: '10.0.0.5:9400', ...entetes } })).status

  it('sert qui a le jeton, sous chaque hôte admis', async () => {
    const authorization = 'Bearer jeton-secret'
    expect(await demander({ authorization })).toBe(200)
    expect(await demander({ authorization, host: 'banc.exemple.test' })).toBe(200)
    expect(await demander({ authorization, host: '127.0.0.1:9400' })).toBe(200)
  })

  it.each([{}, { authorization: 'jeton-secret' }, { authorization: 'Bearer jeton' }])(
    'refuse %o, même à cette machine',
    async (entetes) => {
      expect(await demander({ ...entetes, host: 'localhost' })).toBe(401)
    },
  )

  it.each([{ host: 'pirate.test' }, { origin: 'https://pirate.test' }])(
    'refuse l’hôte ou l’origine d’une page étrangère, jeton compris : %o',
    async (entetes) => {
      expect(await demander({ authorization: 'Bearer jeton-secret', ...entetes })).toBe(403)
    },
  )
})
