import { expect, test } from 'vitest'
import { lireTypeContenu } from './lire-type-contenu.ts'

test('lit type, charset et action, entre guillemets ou non', () => {
  expect(lireTypeContenu('Application/SOAP+xml; charset=utf-8; action="urn:a;b"')).toEqual({
    type: 'application/soap+xml',
    charset: 'utf-8',
    action: 'urn:a;b',
  })
  expect(lireTypeContenu('application/soap+xml;action=urn:a;charset="UTF-8"')).toEqual({
    type: 'application/soap+xml',
    charset: 'UTF-8',
    action: 'urn:a',
  })
})

test.each([null, '', ';', 'text/xml'])('supporte « %s »', (entete) => {
  expect(lireTypeContenu(entete)).toEqual({
    type: entete === 'text/xml' ? 'text/xml' : null,
    charset: null,
    action: null,
  })
})

test('un en-tête démesuré ne prend pas de temps', () => {
  expect(lireTypeContenu(`a/b;${' '.repeat(100_000)}`).type).toBe('a/b')
})
