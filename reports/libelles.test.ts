import { describe, expect, it } from 'vitest'
import { accorder, cibleEnClair, compterEnMots, servicesEnClair } from './libelles.ts'

describe('accorder', () => {
  it.each([
    [0, '0\u00a0preuve'],
    [1, '1\u00a0preuve'],
    [2, '2\u00a0preuves'],
    [1500, '1\u00a0500\u00a0preuves'],
  ])('%d', (nombre, attendu) => {
    expect(accorder(nombre, 'preuve')).toBe(attendu)
  })
})

describe('les noms en clair', () => {
  it('disent la cible', () => {
    expect(cibleEnClair('reference')).toContain('LGC de référence')
    expect(cibleEnClair('pilotes/x.ts')).toBe('pilote pilotes/x.ts')
  })

  it('disent chaque service et son lieu, même inconnus', () => {
    expect(servicesEnClair({ insi: 'simule', psc: 'bac-a-sable', autre: 'ici' })).toBe(
      'INSi : simulé, Pro Santé Connect : bac à sable, autre : ici',
    )
    expect(servicesEnClair({})).toBe('aucun')
  })
})

describe('compterEnMots', () => {
  it('accorde chaque mot à son nombre', () => {
    const comptes = {
      attendues: 5,
      prises: 2,
      recevables: 1,
      repetitions: 1,
      manquantes: 0,
      aFournir: 3,
    }
    expect(compterEnMots(comptes).map((mot) => mot.replace('\u00a0', ' '))).toEqual([
      '5 attendues',
      '2 prises',
      '1 recevable',
      '1 répétition',
      '0 manquante',
      '3 à fournir',
    ])
  })
})
