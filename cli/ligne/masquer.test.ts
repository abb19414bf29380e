import { expect, test } from 'vitest'
import { masquer } from './masquer.ts'

test.each([
  ['Authorization: Bearer abc.def', 'abc.def'],
  ['{"authorization":"Basic dXNlcjpwYXNz"}', 'dXNlcjpwYXNz'],
  ['jeton eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl reçu', 'c2lnbmF0dXJl'],
  ['motDePasse: "Très secret 1"', 'secret 1'],
  ["mot-de-passe='abc'", 'abc'],
  ['client_secret=s3cr3t&x=1', 's3cr3t'],
  ['https://jean:azerty@exemple.test/', 'azerty'],
  ['Cookie: session=42abc', '42abc'],
  ['-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----', 'MIIEvQ'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIEvQ tronquée', 'MIIEvQ'],
])('« %s » perd son secret', (texte, secret) => {
  const masque = masquer(texte)
  expect(masque).not.toContain(secret)
  expect(masque).toMatch(/masqué/)
})

test('un texte sans secret reste tel quel', () => {
  const texte = 'Le port 9400 est déjà pris par node (processus 12).\n  at lancer (main.ts:12:3)'
  expect(masquer(texte)).toBe(texte)
})
