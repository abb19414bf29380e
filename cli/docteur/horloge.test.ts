import { expect, test } from 'vitest'
import { heureCredible } from './horloge.ts'

const FICHIERS = new Date('2026-11-20T08:00:00Z')

test.each([
  ['2026-11-20T07:30:00Z', true],
  ['2027-03-01T00:00:00Z', true],
  ['1970-01-01T00:00:00Z', false],
  ['2026-11-18T00:00:00Z', false],
  ['2099-01-01T00:00:00Z', false],
])('à %s, l’heure est crédible : %s', (maintenant, attendu) => {
  expect(heureCredible(new Date(maintenant), FICHIERS)).toBe(attendu)
})
