import { describe, expect, it } from 'vitest'
import { chargerReferentiel, type ScenarioRetenu, selectionner } from '../../../rem/index.ts'
import type { Actions } from '../../../steps/pilotes/contrat.ts'
import { type UsageScenario, usagesDesScenarios } from '../../pilote/usages/index.ts'
import { citerScenarios, direGuidees, direPart } from './dire-repartition.ts'
import { repartirPreuves } from './repartir-preuves.ts'

const usage = (scenario: string, ...actions: readonly (keyof Actions)[]): UsageScenario => ({
  ...{ scenario, actions: new Set(actions), juges: new Set(), commandes: new Set(), etapes: [] },
})

const retenu = (id: string, ...types: readonly string[]) =>
  ({ scenario: { id }, preuves: types.map((type) => ({ type })) }) as unknown as ScenarioRetenu

const USAGES = [usage('A', 'connecter'), usage('B', 'connecter', 'creerPatient')]
const SCENARIOS = [retenu('A', 'capture'), retenu('B', 'capture', 'attestation'), retenu('C', 'x')]

const repartir = (automatiques: readonly (keyof Actions)[], observe: 'ecran' | 'aveugle') =>
  repartirPreuves(SCENARIOS, {
    automatiques: new Set(automatiques),
    observe: observe === 'ecran',
    usages: USAGES,
  })

describe('la part de chaque manière de prendre une preuve', () => {
  it('une action qui manque rend guidé le scénario qui l’emploie, et lui seul', () => {
    const { nombres, guidesPar } = repartir(['connecter'], 'ecran')
    expect(nombres).toEqual({ automatique: 1, guidee: 1, attestee: 1, 'a-la-main': 1 })
    expect([...guidesPar]).toEqual([['creerPatient', ['B']]])
  })

  it('un pilote qui ne montre pas l’écran ne prend aucune preuve seul', () => {
    const { nombres } = repartir(['connecter', 'creerPatient'], 'aveugle')
    expect(nombres).toMatchObject({ automatique: 0, guidee: 2 })
  })

  it('compte toutes les preuves du référentiel, une fois chacune', () => {
    const referentiel = chargerReferentiel('MDV-LGC-SF-Va1')
    const { scenarios, preuves } = selectionner(referentiel, { profils: ['Général'] })
    const usages = usagesDesScenarios(referentiel)
    const { nombres } = repartirPreuves(scenarios, {
      ...{ automatiques: new Set<keyof Actions>(), observe: false, usages },
    })
    const total = Object.values(nombres).reduce((somme, nombre) => somme + nombre, 0)
    expect(total).toBe(preuves.length)
    expect(nombres.automatique).toBe(0)
    expect(nombres.guidee).toBeGreaterThan(50)
  })
})

describe('ce que le docteur en dit', () => {
  it('des nombres et des parts', () => {
    expect(direPart(repartir(['connecter'], 'ecran'))).toBe(
      '4 preuves : 1 automatisée (25 %), 1 guidée (25 %), 1 à attester (25 %), 1 sans scénario écrit (25 %)',
    )
  })

  it('pourquoi c’est guidé, l’action la plus employée en tête', () => {
    expect(direGuidees(repartir([], 'ecran'))).toEqual([
      'sans connecter, guidé : A, B',
      'sans creerPatient, guidé : B',
    ])
  })

  it('six scénarios au plus, le reste compté', () => {
    expect(citerScenarios(['1', '2', '3', '4', '5', '6', '7'])).toBe('1, 2, 3, 4, 5, 6 et 1 autre')
  })
})
