import { describe, expect, it } from 'vitest'
import type { LectureSymboles, SymboleLu } from '../../../../schemas/datamatrix/symbole/types.ts'
import { datamatrixConforme, datamatrixIdentite } from './datamatrix-juste.ts'
import {
  datamatrixAnnonce,
  datamatrixPresent,
  editionSansDatamatrix,
} from './datamatrix-present.ts'

const GS = '\u001D'
const JUSTE = `IS010000000000000000000000S1236066322083656S21.2.250.1.213.1.4.8${GS}S3CATARINA BELLA${GS}S4TCHITCHI${GS}S5FS621-06-1936S763220`
const symbole = (texte: string): SymboleLu => ({
  texte,
  page: 1,
  modules: { largeur: 40, hauteur: 40 },
  symbologie: ']d1',
  inverse: false,
  miroir: false,
  marge: 1,
  premierMot: 230,
  zoneCalme: 'respectee',
  legende: 'presente',
  lieu: { x: 0.7, y: 0.2 },
})
const lecture = (...textes: string[]): LectureSymboles => ({
  symboles: textes.map(symbole),
  pages: 1,
  anomalies: [],
})

describe('la présence du datamatrix INS', () => {
  it('se juge parmi les autres symboles de la page', () => {
    expect(datamatrixPresent(lecture('(01)03400', JUSTE)).conforme).toBe(true)
    expect(datamatrixPresent(lecture('(01)03400')).conforme).toBe(false)
    expect(editionSansDatamatrix(lecture('(01)03400')).conforme).toBe(true)
    expect(editionSansDatamatrix(lecture(JUSTE)).conforme).toBe(false)
  })

  it('se dit sans caractère de contrôle', () => {
    expect(datamatrixPresent(lecture(JUSTE)).observe).not.toContain(GS)
  })

  it('demande son texte', () => {
    expect(datamatrixAnnonce(symbole(JUSTE)).conforme).toBe(true)
    expect(datamatrixAnnonce({ ...symbole(JUSTE), legende: 'absente' }).conforme).toBe(false)
  })
})

describe('le contenu du datamatrix INS', () => {
  it.each([
    ['juste', JUSTE, true],
    ['sans séparateur', JUSTE.replaceAll(GS, ''), false],
    ['d’un OID abandonné', JUSTE.replace('.4.8', '.4.2'), false],
  ])('est jugé %s', (_nom, texte, attendu) => {
    expect(datamatrixConforme(symbole(texte)).conforme).toBe(attendu)
  })

  it('se compare trait par trait', () => {
    const attendue = { nomNaissance: 'TCHITCHI', prenoms: 'CATARINA BELLA' }
    expect(datamatrixIdentite(symbole(JUSTE), attendue).conforme).toBe(true)
    const ecart = datamatrixIdentite(symbole(JUSTE), { ...attendue, prenoms: 'CATARINA' })
    expect([ecart.conforme, ecart.observe.includes('S3')]).toEqual([false, true])
  })
})
