import { expect, test } from 'vitest'
import { estSiretValide } from './siret.ts'

test.each(['73282932000074', '35600000049837', '35600000000048'])('%s est valide', (siret) => {
  expect(estSiretValide(siret)).toBe(true)
})

test.each([
  '73282932000075',
  '7328293200007',
  '732829320000744',
  '73282932 00074',
  '35600000049838',
  '',
])('« %s » est refusé', (siret) => {
  expect(estSiretValide(siret)).toBe(false)
})
