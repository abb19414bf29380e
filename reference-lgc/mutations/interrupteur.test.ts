import { describe, expect, test } from 'vitest'
import { creerMutations, SANS_MUTATIONS } from './interrupteur.ts'

describe("l'interrupteur des mutants", () => {
  test('rend la règle, ou la faute quand le mutant est actif', () => {
    const choisir = (ids: 'nom-tronque'[]) =>
      creerMutations(ids).choisir('nom-tronque', 'juste', () => 'faux')
    expect([choisir([]), choisir(['nom-tronque'])]).toEqual(['juste', 'faux'])
  })

  test('ne compte consulté qu’un mutant dont la faute changerait quelque chose', () => {
    const mutations = creerMutations()
    mutations.choisir('nom-tronque', { a: [1] }, () => ({ a: [1] }))
    mutations.choisir('jour-hors-bornes-accepte', null, () => null)
    mutations.choisir('mois-hors-bornes-accepte', 'refus', () => '')
    expect(mutations.consultees()).toEqual(['mois-hors-bornes-accepte'])
  })

  test('oublie les consultations quand on le règle', () => {
    const mutations = creerMutations(['nom-tronque'])
    mutations.active('nom-tronque')
    mutations.regler([])
    expect([mutations.actives(), mutations.consultees()]).toEqual([[], []])
  })

  test('hors d’un banc ne calcule aucune faute', () => {
    const faute = () => {
      throw new Error('calculée')
    }
    expect(SANS_MUTATIONS.choisir('nom-tronque', 'juste', faute)).toBe('juste')
  })
})
