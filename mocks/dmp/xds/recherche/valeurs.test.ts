import { expect, test } from 'vitest'
import { lireValeurs } from './valeurs.ts'

test.each<[string, readonly string[], unknown]>([
  ['une valeur', ["'a'"], { valeurs: ['a'], liste: false }],
  ['un nombre', ['20260302'], { valeurs: ['20260302'], liste: false }],
  ['apostrophe doublée', ["'d''or'"], { valeurs: ["d'or"], liste: false }],
  ['liste et blancs', ["( 'a' ,\n\t'b' )"], { valeurs: ['a', 'b'], liste: true }],
  ['liste sur deux Value', ["('a')", "('b','c')"], { valeurs: ['a', 'b', 'c'], liste: true }],
  ['parenthèse dans le texte', ["('a(b)')"], { valeurs: ['a(b)'], liste: true }],
])('%s', (_, ecrites, attendu) => {
  expect(lireValeurs(ecrites)).toEqual(attendu)
})

test.each([['(a)'], ["('a'"], ["'a"], ["'a' 'b'"], ["('a',)"], ['']])('%s est refusé', (ecrite) => {
  expect(lireValeurs([ecrite])).toHaveProperty('refus')
})
