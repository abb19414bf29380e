import { expect, test } from 'vitest'
import { cleMatricule } from './cle-matricule.ts'

// Lignes d'ins.md §6, clés recalculées par la source.
test.each([
  ['2751263220749', '74'],
  ['1100863220830', '60'],
  ['2770763220829', '10'],
  ['2360663220836', '56'],
  ['1090763220834', '89'],
  ['1090763220888', '35'],
  ['2070585756270', '97'],
  ['2790351215189', '89'],
  ['1810363220456', '76'],
])('clé de %s : %s', (matricule, cle) => {
  expect(cleMatricule(matricule)).toBe(cle)
})

test.each([
  ['180032B020401', '23'],
  ['297022A020778', '78'],
  ['160012B020777', '13'],
])('la Corse compte 2A pour 19 et 2B pour 18 : %s', (matricule, cle) => {
  expect(cleMatricule(matricule)).toBe(cle)
})

test.each([
  '',
  '275126322074',
  '27512632207490',
  '2751263A20749',
  '275121A220749',
  '27512632207x9',
])('un matricule mal formé n’a pas de clé : « %s »', (matricule) => {
  expect(cleMatricule(matricule)).toBeNull()
})
