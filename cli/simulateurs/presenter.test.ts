import { expect, test } from 'vitest'
import { presenterDescription } from './presenter.ts'

test('chaque service a son titre et ses valeurs, un service ajouté aussi', () => {
  const texte = presenterDescription({
    controle: 'http://127.0.0.1:9400',
    pki: { clients: { 'insi-auto': { cert: '/p/c.crt' } } },
    insi: { url: 'https://127.0.0.1:9401/lps', idamAcceptes: ['A', 'B'] },
    nouveau: { boites: [{ adresse: 'x@y.test' }] },
  }).join('\n')
  expect(texte).toMatch(/API de contrôle\n\s+http:\/\/127\.0\.0\.1:9400/)
  expect(texte).toMatch(/clients insi-auto cert\s+\/p\/c\.crt/)
  expect(texte).toMatch(/idamAcceptes\s+A, B/)
  expect(texte).toMatch(/nouveau\n\s+boites 1 adresse\s+x@y\.test/)
})
