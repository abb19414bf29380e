import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION_CONTRAT } from '../../steps/pilotes/contrat.ts'
import { validerConfig } from '../config/charger.ts'
import type { NomAction, UsageScenario } from '../pilote/usages/index.ts'
import type { Capacites } from './part/moyens.ts'
import { direSansRemise, remise } from './remise.ts'

const usage = (scenario: string, action: NomAction): UsageScenario => ({
  ...{ scenario, actions: new Set([action]), juges: new Set(), commandes: new Set(), etapes: [] },
})

const USAGES = [usage('INS.52.01', 'vivreAu'), usage('INS.14.01', 'insererCarteVitale')]
const dire = (capacites: Capacites, insiSimule = true) =>
  direSansRemise({ capacites, usages: USAGES, insiSimule })

describe('ce qui devient guidé sans remise à zéro est nommé, et pourquoi', () => {
  it('les mois à passer, et la vraie carte de test', () => {
    expect(dire({})).toEqual([
      expect.stringMatching(/^INS\.52\.01 : guidé, car des mois doivent passer.+vieillirIdentite/),
      expect.stringMatching(/^INS\.14\.01 : guidé, car une vraie carte de test/),
    ])
  })

  it.each(['vieillirIdentite', 'vivreAu'] as const)('%s suffit à faire passer les mois', (nom) => {
    expect(dire({ [nom]: true, insererCarteVitale: true })).toEqual([])
  })

  it('les comptes d’essai dont un scénario change le mot de passe', () => {
    const usages = [usage('SC.SSI/IAM.91.04', 'changerMotDePasse')]
    expect(direSansRemise({ capacites: {}, usages, insiSimule: true })).toEqual([
      expect.stringMatching(/^SC\.SSI\/IAM\.91\.04 : change le mot de passe.+avant de rejouer$/),
    ])
  })

  it('les identités fixes d’un vrai INSi', () => {
    expect(dire({ vivreAu: true, insererCarteVitale: true }, false)).toEqual([
      expect.stringMatching(/INSi est réel.+supprimez/),
    ])
  })
})

describe('le contrôle de la remise à zéro', () => {
  let dossier: string
  let cible: string
  beforeAll(async () => {
    dossier = await mkdtemp(path.join(tmpdir(), 'segur-remise-'))
    cible = path.join(dossier, 'pilote.mjs')
    const pilote = `{ nom: 'E', contrat: ${VERSION_CONTRAT}, remettreAZero() {} }`
    await writeFile(cible, `export default () => (${pilote})`)
  })
  afterAll(() => rm(dossier, { recursive: true, force: true }))

  const verifier = (precise: Record<string, unknown>) => {
    const editeur = { denomination: 'E', siret: '73282932000074' }
    return remise.verifier({
      config: validerConfig({ cible, editeur, produit: { nom: 'L' }, ...precise }, null),
      ...{ fauteConfig: null, cible, sortie: '.', portBase: undefined, attente: 1, dire: null },
    })
  }

  it('est celle du pilote quand il sait la faire', async () => {
    expect(await verifier({})).toEqual({
      etat: 'ok',
      constat: 'avant chaque scénario, par le pilote',
    })
  })

  it('n’a pas lieu quand la configuration n’en veut pas', async () => {
    const { constat, details } = await verifier({ remiseAZero: false })
    expect(constat).toBe('aucune : chaque scénario reçoit des identités neuves')
    expect(details?.join()).toMatch(/INS\.\d+\.\d+.*une vraie carte de test/)
  })
})
