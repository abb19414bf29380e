import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { POLICES, policeEnLigne, policePour } from './polices.ts'

type AvecPolice = { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }

/** Les signes que `policePour` déclare couverts. */
const COUVERTS = Array.from({ length: 0x3000 }, (_, code) => code).filter(
  (code) => code > 0x20 && policePour(String.fromCodePoint(code), 'texte') === 'texte',
)

describe('les polices embarquées', () => {
  it.each(['texte', 'gras'] as const)('« %s » a chaque signe déclaré couvert', (nom) => {
    const doc = new PDFDocument({ font: '', autoFirstPage: false })
    doc.font(POLICES[nom]())
    const { font } = (doc as unknown as AvecPolice)._font
    expect(COUVERTS.length).toBeGreaterThan(190)
    expect(COUVERTS.filter((code) => !font.hasGlyphForCodePoint(code) && code !== 0xad)).toEqual([])
  })

  it('laisse à la police de secours ce que Source Sans n’a pas', () => {
    expect(policePour('« été » : œuvre…', 'gras')).toBe('gras')
    expect(policePour('a → b', 'gras')).toBe('secours')
  })

  it('se donne à la page HTML sans fichier à côté', () => {
    expect(policeEnLigne('400-normal')).toMatch(/^data:font\/woff2;base64,d09GM/)
  })
})
