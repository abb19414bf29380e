import { expect, test } from 'vitest'
import { raisonDe } from './raison.ts'

test.each([
  [new Error('Port fermé.\n at pile'), 'Port fermé'],
  [
    new Error('Transform failed with 1 error:\nc.ts:1:2: ERROR: Unexpected "}"\nsuite'),
    'Transform failed with 1 error: c.ts:1:2: ERROR: Unexpected "}"',
  ],
  ['un texte…', 'un texte…'],
  [undefined, 'undefined'],
])('%s se résume par « %s »', (erreur, attendu) => {
  expect(raisonDe(erreur)).toBe(attendu)
})

test('une raison reste courte', () => {
  expect(raisonDe(new Error('x'.repeat(5000))).length).toBeLessThanOrEqual(300)
})
