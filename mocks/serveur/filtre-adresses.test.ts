import { describe, expect, it } from 'vitest'
import { creerFiltreAdresses, lireBloc } from './filtre-adresses.ts'

describe('le filtre des clients', () => {
  const admise = creerFiltreAdresses(['198.51.100.7', '203.0.113.0/28', '2001:db8::/32'])

  it.each([
    '198.51.100.7',
    '::ffff:198.51.100.7',
    '203.0.113.15',
    '2001:db8::1',
    '127.0.0.1',
    '::1',
  ])('admet %s', (adresse) => expect(admise(adresse)).toBe(true))

  it.each(['198.51.100.8', '203.0.113.16', '2001:db9::1', '::ffff:198.51.100.8', '', 'toto'])(
    'refuse « %s »',
    (adresse) => expect(admise(adresse)).toBe(false),
  )

  it('sans liste, admet toute adresse lisible', () => {
    const ouverte = creerFiltreAdresses([])
    expect(ouverte('198.51.100.8')).toBe(true)
    expect(ouverte('toto')).toBe(false)
  })

  it.each(['10.0.0.0/33', '10.0.0/8', '10.0.0.0/', '10.0.0.0/8/8', 'poste.test', '2001:db8::/129'])(
    'ne lit pas « %s » comme un bloc',
    (texte) => expect(lireBloc(texte)).toBeNull(),
  )
})
