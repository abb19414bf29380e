import { describe, expect, it } from 'vitest'
import { validerConfig } from '../config/charger.ts'
import type { UsageScenario } from '../pilote/usages/index.ts'
import { cablage, direCablage } from './cablage.ts'
import type { Contexte } from './types.ts'

const usage = (scenario: string, precise: Partial<UsageScenario> = {}): UsageScenario => ({
  scenario,
  actions: new Set(),
  juges: new Set(),
  commandes: new Set(),
  etapes: [],
  ...precise,
})

const contexte = (services: Record<string, string>): Contexte => ({
  config: validerConfig({ services }, null),
  ...{ fauteConfig: null, cible: 'reference', sortie: '.', portBase: undefined },
  ...{ attente: 1, dire: null },
})

const { services } = validerConfig({ services: { insi: 'recette', dmp: 'formation' } }, null)

describe('un service qui n’est pas simulé', () => {
  it('laisse juger l’écran, et nomme les scénarios dont un contrôle de message ne l’est plus', () => {
    const usages = [usage('INS.01.01'), usage('INS.23.01', { juges: new Set(['insi']) })]
    expect(direCablage(services, usages)).toEqual([
      expect.stringMatching(/^INSi n’est pas simulé.+l’écran.+non vérifiables \(INS\.23\.01\)$/),
    ])
  })

  it('empêche le scénario entier quand la mise en place le commande', () => {
    const insi = new Set(['insi'] as const)
    const deux = usage('INS.19.01', { juges: insi, commandes: insi })
    expect(direCablage(services, [deux])).toEqual([
      expect.stringMatching(/ne le commande pas.+\(INS\.19\.01\)$/),
    ])
  })

  it('qu’aucun scénario n’emploie ne change rien', () => {
    expect(direCablage(services, [usage('X', { juges: new Set(['mss']) })])).toEqual([])
  })
})

describe('le contrôle du câblage', () => {
  it('dit où chaque service est pris, et les vrais scénarios touchés', async () => {
    const { constat, details } = await cablage.verifier(contexte({ insi: 'recette' }))
    expect(constat).toMatch(
      /^INSi : recette\s; les autres simulés\. Le banc n’appelle aucun service réel$/u,
    )
    expect(details).toHaveLength(2)
    expect(details?.join(' ')).toMatch(/INS\.\d+\.\d+ et \d+ autres/)
  })

  it('n’a rien à dire quand tout est simulé', async () => {
    expect(await cablage.verifier(contexte({}))).toEqual({
      etat: 'ok',
      constat: expect.stringMatching(/^tous simulés\s: chaque message est observé$/u),
    })
  })
})
