import { describe, expect, it } from 'vitest'
import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import { chargerReferentiel } from '../../rem/index.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { scenariosSansMutant } from './scenarios-sans-mutant.ts'

const referentiel = chargerReferentiel()

describe('un scénario sans mutant', () => {
  const tue = [{ scenario: 'INS.22.01', constat: 'ins.statut-affiche' }]

  it('est refusé : rien ne montre qu’il condamne quelque chose', () => {
    const ecrits = new Set(['INS.22.01', 'INS.23.01'])
    expect(scenariosSansMutant(referentiel, ecrits, [{ tue }])).toEqual(['INS.23.01'])
  })

  it('est admis quand toutes ses preuves sont des attestations', () => {
    expect(scenariosSansMutant(referentiel, new Set(['INS.49.01', 'APCV.01.01']), [])).toEqual([])
  })

  it('est refusé quand une seule de ses preuves est une attestation', () => {
    expect(scenariosSansMutant(referentiel, new Set(['INS.20.02']), [])).toEqual(['INS.20.02'])
  })
})

describe('les scénarios du banc', () => {
  it('ont chacun un mutant qui les vise', () => {
    const ecrits = new Set(scenariosAutomatises(referentiel).keys())
    expect(scenariosSansMutant(referentiel, ecrits, MUTATIONS)).toEqual([])
  })

  it('existent tous quand un mutant les vise', () => {
    const ecrits = new Set(scenariosAutomatises(referentiel).keys())
    const vises = MUTATIONS.flatMap(({ id, tue }) => tue.map(({ scenario }) => ({ id, scenario })))
    expect(vises.filter(({ scenario }) => !ecrits.has(scenario))).toEqual([])
  })
})
