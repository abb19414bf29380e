import { describe, expect, it } from 'vitest'
import { jugerMutant, type MutantAttendu, type ResultatScenario } from './juger-mutant.ts'

const MUTANT: MutantAttendu = {
  id: 'date-zero-rapatriee',
  exigence: 'INS.15',
  description: 'Une date au jour 00 est reprise.',
  tue: [{ scenario: 'INS.15.01', constat: 'ins.reprise-refusee' }],
  admis: ['INS.16.01'],
}

const conforme = (scenario: string): ResultatScenario => ({
  scenario,
  issue: 'conforme',
  constat: null,
  cause: null,
})
const condamne = (scenario: string, constat: string): ResultatScenario => ({
  scenario,
  issue: 'non-conforme',
  constat,
  cause: constat,
})

describe('jugerMutant', () => {
  it('tue quand le scénario visé condamne pour la raison dite', () => {
    const j = jugerMutant(MUTANT, [condamne('INS.15.01', 'ins.reprise-refusee')])
    expect(j.sort).toBe('tué')
    expect(j.ecarts).toEqual([])
  })

  it('survit quand le scénario visé reste conforme', () => {
    expect(jugerMutant(MUTANT, [conforme('INS.15.01')]).sort).toBe('survivant')
  })

  it('survit quand le scénario visé n’a pas été joué', () => {
    expect(jugerMutant(MUTANT, []).sort).toBe('survivant')
  })

  it('n’est pas tué quand un autre contrôle condamne', () => {
    const j = jugerMutant(MUTANT, [condamne('INS.15.01', 'ins.fiche-inchangee')])
    expect(j.sort).toBe('tué pour une autre raison')
    expect(j.ecarts[0]).toContain('ins.fiche-inchangee au lieu de ins.reprise-refusee')
  })

  it('déborde quand un scénario sans lien échoue', () => {
    const j = jugerMutant(MUTANT, [
      condamne('INS.15.01', 'ins.reprise-refusee'),
      condamne('INS.22.01', 'ins.statut-affiche'),
    ])
    expect(j.sort).toBe('déborde')
  })

  it('laisse échouer un scénario admis', () => {
    const j = jugerMutant(MUTANT, [
      condamne('INS.15.01', 'ins.reprise-refusee'),
      condamne('INS.16.01', 'ins.reprise-refusee'),
    ])
    expect(j.sort).toBe('tué')
  })

  it('dit la faute du banc quand le scénario visé n’a pas de verdict', () => {
    const j = jugerMutant(MUTANT, [
      { scenario: 'INS.15.01', issue: 'autre', constat: null, cause: 'navigateur perdu' },
    ])
    expect(j.sort).toBe('faute du banc')
  })

  it('ne compte pas un scénario que la faute prive de son prérequis', () => {
    const j = jugerMutant(MUTANT, [
      condamne('INS.15.01', 'ins.reprise-refusee'),
      { scenario: 'INS.27.01', issue: 'non-verifiable', constat: null, cause: 'prérequis' },
    ])
    expect(j.sort).toBe('tué')
  })
})
