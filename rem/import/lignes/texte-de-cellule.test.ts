import { describe, expect, it } from 'vitest'
import { texteDeCellule } from './texte-de-cellule.ts'

describe('le texte d’une cellule', () => {
  it('perd le HTML simplifié de la disposition C, garde ses lignes et ses puces', () => {
    const html =
      '<p>Le syst&egrave;me <b>DOIT</b>&nbsp;:</p><ul><li>un</li><li>deux &amp; trois</li></ul>'
    expect(texteDeCellule(html)).toBe('Le système DOIT :\n\n- un\n- deux & trois')
  })

  it('garde un chevron qui n’est pas une balise', () => {
    expect(texteDeCellule('valeur < 3 et <nom> obligatoire')).toBe(
      'valeur < 3 et <nom> obligatoire',
    )
  })

  it('des balises emboîtées pour en cacher d’autres sont retirées', () => {
    expect(texteDeCellule('<<b>b>gras<</b>/b>')).toBe('gras')
  })

  it('perd les caractères de commande et les espaces en trop', () => {
    expect(texteDeCellule(' a\u0000\u00a0\u00a0b \r\n\r\n\r\n\r\n c\u200b')).toBe('a b\n\nc')
  })

  it('vide, n’est rien', () => {
    expect(texteDeCellule(' <br/> ')).toBeNull()
    expect(texteDeCellule(null)).toBeNull()
  })
})
