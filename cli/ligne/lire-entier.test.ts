import { expect, test } from 'vitest'
import { lireEntier } from './lire-entier.ts'

const bornes = { verbe: 'lgc', option: '--port', min: 1024, max: 65000 }

test('un entier dans les bornes se lit, une option absente n’est rien', () => {
  expect(lireEntier('9400', bornes)).toBe(9400)
  expect(lireEntier(undefined, bornes)).toBeUndefined()
})

test.each(['80', '65001', '-1', '9400.5', '0x10', '1e4', '', ' 9400', '99999999999'])(
  '« %s » est refusé avec la forme attendue',
  (valeur) => {
    expect(() => lireEntier(valeur, bornes)).toThrow(/--port.+1024 à 65000/)
  },
)
