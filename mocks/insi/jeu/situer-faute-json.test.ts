import { expect, test } from 'vitest'
import { situerFauteJson } from './situer-faute-json.ts'

const BONS = ['[]', ' {"a": [1, -0.5e3, "\\u00e9\\n", true, null, {}]} ', '"x"', '12', '[[[]]]']
const MAUVAIS: readonly [string, number][] = [
  ['', 0],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a": }', 6],
  ['{1: 2}', 1],
  ['{"a": 1,}', 8],
  ['[}', 1],
  [']', 0],
  ['[01]', 2],
  ['["a\n"]', 1],
  ['["\\x"]', 1],
  ['["a', 1],
  ['[1', 2],
  ['1 2', 2],
  ['[nul]', 1],
  ['['.repeat(21), 20],
]

test.each(BONS)('%s est du JSON, et Node en convient', (texte) => {
  expect(() => JSON.parse(texte)).not.toThrow()
  expect(situerFauteJson(texte)).toBeNull()
})

test.each(MAUVAIS)('%j faute au rang %d, et Node en convient', (texte, rang) => {
  expect(situerFauteJson(texte)).toBe(rang)
  expect(() => JSON.parse(texte)).toThrow()
})

test('vingt-et-un niveaux sont trop, même bien fermés', () => {
  expect(situerFauteJson('['.repeat(21) + ']'.repeat(21))).toBe(20)
})

test('cinq mégaoctets d’un texte jamais fermé se refusent', () => {
  expect(situerFauteJson(`["${'a'.repeat(5_000_000)}`)).toBe(1)
})
