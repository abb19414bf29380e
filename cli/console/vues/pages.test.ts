import { expect, it } from 'vitest'
import { decouper } from './pages.tsx'

const liste = Array.from({ length: 120 }, (_, i) => i)

it.each([
  [undefined, 1, 50, 0],
  ['2', 2, 50, 50],
  ['3', 3, 20, 100],
  ['99', 3, 20, 100],
  ['0', 1, 50, 0],
  ['-1', 1, 50, 0],
  ['deux', 1, 50, 0],
])('la page « %s » d’une liste de 120 est la page %i', (demandee, page, taille, premier) => {
  const tranche = decouper(liste, demandee)
  expect([tranche.page, tranche.elements.length, tranche.elements[0]]).toEqual([
    page,
    taille,
    premier,
  ])
})

it('une liste vide est une page vide', () => {
  expect(decouper([], '1')).toEqual({ elements: [], page: 1, pages: 1, total: 0 })
})
