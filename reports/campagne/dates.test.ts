import { describe, expect, it } from 'vitest'
import { dateHeure, duree, heure, horodatage } from './dates.ts'

describe('les dates des rendus', () => {
  it('sont à l’heure de Paris, été comme hiver', () => {
    expect(dateHeure('2026-11-20T23:30:05.000Z')).toBe('21/11/2026 à 00:30:05')
    expect(dateHeure('2026-07-01T10:00:00.000Z')).toBe('01/07/2026 à 12:00:00')
  })

  it('gardent tel quel un texte qui n’est pas une date', () => {
    expect([dateHeure('hier'), heure('hier')]).toEqual(['hier', 'hier'])
  })

  it('donnent un horodatage qui se trie', () => {
    expect(horodatage(new Date('2026-11-20T08:05:09.000Z'))).toBe('20261120-090509')
  })

  it.each([
    [0, '0 ms'],
    [999.6, '1,0 s'],
    [3240, '3,2 s'],
    [125_000, '2 min 05 s'],
  ])('écrivent %d ms « %s »', (ms, attendu) => {
    expect(duree(ms)).toBe(attendu)
  })
})
