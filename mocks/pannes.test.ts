import { expect, test } from 'vitest'
import { creerPannes } from './pannes.ts'

test('sert dans l’ordre, compte, et retire à épuisement', () => {
  const pannes = creerPannes()
  pannes.armer({ endpoint: '*', mode: 'a', count: 2 })
  pannes.armer({ endpoint: '*', mode: 'b', count: 1 })
  const servies = Array.from({ length: 4 }, () => pannes.appliquer(() => true)?.mode ?? null)
  expect(servies).toEqual(['a', 'a', 'b', null])
  expect(pannes.lister()).toEqual([])
})

test('une panne qui ne convient pas n’est pas consommée', () => {
  const pannes = creerPannes()
  pannes.armer({ endpoint: 'autre', mode: 'a', count: 1 })
  expect(pannes.appliquer((p) => p.endpoint === 'lps')).toBeNull()
  expect(pannes.lister()).toHaveLength(1)
})
