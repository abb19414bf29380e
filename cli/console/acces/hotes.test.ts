import { expect, it } from 'vitest'
import { estBouclage, hoteDe, hotesAdmis } from './hotes.ts'

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['192.168.1.20', false],
  ['127.0.0.1.exemple.fr', false],
])('%s est la machine elle-même : %s', (adresse, attendu) => {
  expect(estBouclage(adresse)).toBe(attendu)
})

it('en local, seuls les noms de la machine elle-même sont admis', () => {
  expect([...hotesAdmis('127.0.0.1')]).toEqual(['127.0.0.1', 'localhost', '[::1]'])
})

it('sur une adresse du réseau, cette adresse l’est aussi', () => {
  expect(hotesAdmis('192.168.1.20').has('192.168.1.20')).toBe(true)
})

it.each([
  ['LOCALHOST:8400', 'localhost'],
  ['[::1]:8400', '[::1]'],
  [undefined, null],
  ['a b', null],
])('l’en-tête Host « %s » nomme %s', (entete, attendu) => {
  expect(hoteDe(entete)).toBe(attendu)
})
