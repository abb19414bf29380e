import { describe, expect, it } from 'vitest'
import type { Execution } from '../../../reports/campagne/executions.ts'
import type { Constat, EvenementScenarioFin } from '../../../reports/index.ts'
import { direRejeu } from './dire.ts'
import { conclutAutrement, opposer } from './opposer.ts'

const constat = (precise: Partial<Constat>): Constat => ({
  ...{ id: 'ins.statut', conforme: true, attendu: 'qualifiée', observe: 'qualifiée' },
  ...{ ou: 'bandeau', action: '', source: 'guide [V]' },
  ...precise,
})

const passage = (constats: Constat[], fin: Partial<EvenementScenarioFin> = {}) =>
  ({
    debut: { scenario: 'INS.25.01', exigence: 'INS.25', titre: 'Statut', date: 'x', fichier: 'f' },
    etapes: [{ constats }],
    preuves: [],
    fin: { verdict: 'conforme', rejeu: { arret: null, masque: false, rejuges: [] }, ...fin },
  }) as unknown as Execution

describe('opposer', () => {
  it('rien ne change quand les règles disent la même chose', () => {
    const rejoue = opposer(passage([constat({})]), passage([constat({})]))
    expect(conclutAutrement(rejoue)).toBe(false)
    expect(rejoue).toMatchObject({ controles: { enregistres: 1, rejoues: 1 }, changements: [] })
  })

  it('une règle cassée se voit : le contrôle s’inverse et le verdict change', () => {
    const casse = constat({ conforme: false, observe: 'rien' })
    const rejoue = opposer(passage([constat({})]), passage([casse], { verdict: 'non-conforme' }))
    expect(conclutAutrement(rejoue)).toBe(true)
    expect(rejoue.changements).toMatchObject([{ genre: 'inverse', id: 'ins.statut' }])
    const texte = [...direRejeu({ ...BILAN, passages: [rejoue], changes: 1 })].join('\n')
    expect(texte).toContain('INS.25.01 Statut : Conforme → Non conforme')
  })

  it('une formulation corrigée n’est pas une autre conclusion', () => {
    const rejoue = opposer(passage([constat({})]), passage([constat({ attendu: '« qualifiée »' })]))
    expect(rejoue.changements).toMatchObject([{ genre: 'dit-autrement' }])
    expect(conclutAutrement(rejoue)).toBe(false)
  })

  it('un contrôle nouveau se dit', () => {
    const neuf = constat({ id: 'ins.neuf' })
    const rejoue = opposer(passage([constat({})]), passage([constat({}), neuf]))
    expect(rejoue.changements).toMatchObject([{ genre: 'nouveau', id: 'ins.neuf' }])
  })

  it('arrêté en route, il ne conclut rien de ce qui venait après', () => {
    const avant = passage([constat({}), constat({ id: 'ins.suite' })])
    const arret = { arret: '« Alors » : pas demandé ainsi', masque: false, rejuges: [] }
    const rejoue = opposer(avant, passage([constat({})], { verdict: null, rejeu: arret }))
    expect(conclutAutrement(rejoue)).toBe(false)
    expect(rejoue).toMatchObject({ etat: 'arrete', controles: { enregistres: 2, rejoues: 1 } })
    const texte = [...direRejeu({ ...BILAN, passages: [rejoue] })].join('\n')
    expect(texte).toContain('− INS.25.01 : « Alors » : pas demandé ainsi')
    expect(texte).toContain('1 contrôle refait sur 2 (50')
  })

  it('les jugements des services sont repris, pas comptés comme refaits', () => {
    const service = constat({ id: 'protocole.insi' })
    expect(opposer(passage([service]), passage([])).controles).toEqual({
      enregistres: 0,
      rejoues: 0,
      repris: 1,
    })
  })

  it('une conclusion qui change après un secret retiré est incertaine', () => {
    const autre = passage([constat({ conforme: false })], {
      rejeu: { arret: null, masque: true, rejuges: [] },
    })
    expect(opposer(passage([constat({})]), autre).incertain).toBe(true)
  })
})

const BILAN = {
  schema: 1 as const,
  campagne: 'c',
  bancAvant: '0.1.0',
  bancApres: '0.2.0',
  reserves: [],
  passages: [],
  controles: { enregistres: 2, rejoues: 1, repris: 0 },
  changes: 0,
  exigences: [],
  sansReponse: 0,
}
