import { expect, it } from 'vitest'
import { lirePortion } from './portion.ts'

it.each([
  [undefined, null],
  ['bytes=0-3', { debut: 0, fin: 3 }],
  ['bytes=4-', { debut: 4, fin: 9 }],
  ['bytes=-2', { debut: 8, fin: 9 }],
  ['bytes=8-99', { debut: 8, fin: 9 }],
  ['bytes=10-', 'insatisfiable'],
  ['bytes=5-2', 'insatisfiable'],
  ['bytes=0-1,4-5', null],
  ['lignes=0-1', null],
])('« %s » de dix octets demande %o', (entete, attendu) => {
  expect(lirePortion(entete, 10)).toEqual(attendu)
})
