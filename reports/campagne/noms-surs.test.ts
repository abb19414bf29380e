import { describe, expect, it } from 'vitest'
import { nomSur } from './noms-surs.ts'

describe('nomSur', () => {
  it.each([
    ['INS.25.01.01', 'INS.25.01.01'],
    ['SC.DMP/CONF.06', 'SC.DMP-CONF.06'],
    ['LGC de référence', 'LGC-de-reference'],
    ['a<b>:"c"|?*\\d', 'a-b-c-d'],
    ['../../etc/passwd', 'etc-passwd'],
    ['finit par un point. ', 'finit-par-un-point'],
    ['', 'sans-nom'],
    ['///', 'sans-nom'],
    ['œuvre\u0000', 'oeuvre'],
  ])('%j devient %j', (texte, attendu) => {
    expect(nomSur(texte)).toBe(attendu)
  })

  it.each(['CON', 'con.01', 'NUL.txt', 'Com1', 'LPT9.a'])('écarte le nom réservé %s', (texte) => {
    expect(nomSur(texte)).toBe(`_${texte}`)
  })

  it('coupe un nom trop long sans finir par un séparateur', () => {
    expect(nomSur(`${'a'.repeat(39)}.bcd`, 40)).toBe('a'.repeat(39))
  })
})
