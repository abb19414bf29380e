import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connecterSimulateurs } from './simulateurs.ts'

const CONTROLE = 'http://127.0.0.1:9400'
const serveur = setupServer()
beforeAll(() => serveur.listen({ onUnhandledRequest: 'error' }))
afterEach(() => serveur.resetHandlers())
afterAll(() => serveur.close())

describe('client de l’API de contrôle', () => {
  it('demande le journal après le repère donné', async () => {
    const depuis: (string | null)[] = []
    serveur.use(
      http.get(`${CONTROLE}/_mock/insi/journal`, ({ request }) => {
        depuis.push(new URL(request.url).searchParams.get('depuis'))
        return HttpResponse.json({ entrees: [{ id: 8 }] })
      }),
    )
    const simulateurs = connecterSimulateurs(CONTROLE, ['insi'])
    expect(await simulateurs.journal('insi', 7)).toEqual([{ id: 8 }])
    expect(depuis).toEqual(['7'])
  })

  it('remet à zéro chaque service simulé, et lui seul', async () => {
    const remis: string[] = []
    serveur.use(
      http.post(`${CONTROLE}/_mock/:service/reset`, ({ params }) => {
        remis.push(String(params.service))
        return HttpResponse.json({})
      }),
    )
    await connecterSimulateurs(CONTROLE, ['insi', 'vitale']).reinitialiser()
    expect(remis.sort()).toEqual(['insi', 'vitale'])
  })

  it('dit le refus du service, statut et raison', async () => {
    serveur.use(
      http.post(`${CONTROLE}/_mock/insi/faults`, () =>
        HttpResponse.json({ erreurs: ['mode inconnu'] }, { status: 400 }),
      ),
    )
    const simulateurs = connecterSimulateurs(CONTROLE, ['insi'])
    await expect(simulateurs.poster('insi', 'faults', {})).rejects.toThrow('400')
    await expect(simulateurs.poster('insi', 'faults', {})).rejects.toThrow('mode inconnu')
  })
})
