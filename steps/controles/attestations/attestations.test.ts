import { describe, expect, it } from 'vitest'
import { pieceLisible } from './piece-lisible.ts'
import { pieceMentionne } from './piece-mentionne.ts'

const pdf = (texte: string) => ({ octets: new Uint8Array([1]), type: 'application/pdf', texte })

describe('attestation.lisible', () => {
  it('condamne une pièce qui ne s’ouvre pas, avec la raison', () => {
    const constat = pieceLisible({ refus: 'le PDF est chiffré' })
    expect(constat).toMatchObject({ conforme: false, observe: 'le PDF est chiffré' })
  })

  it('laisse passer une pièce qui s’ouvre', () => {
    expect(pieceLisible(pdf('x')).conforme).toBe(true)
  })
})

describe('attestation.mentionne', () => {
  it('trouve un mot malgré la casse, les accents et une coupure de ligne', () => {
    expect(
      pieceMentionne(pdf('homologation de la VERIFI-\ncation unitaire'), ['vérification']).conforme,
    ).toBe(true)
  })

  it('un seul des mots suffit', () => {
    expect(pieceMentionne(pdf('par carte CPS'), ['traits', 'CPS']).conforme).toBe(true)
  })

  it('condamne une pièce qui parle d’autre chose', () => {
    const constat = pieceMentionne(pdf('Bail commercial'), ['INSi'])
    expect(constat.conforme).toBe(false)
    expect(constat.action).not.toBe('')
  })

  it('d’une image, ne prétend rien avoir lu', () => {
    const constat = pieceMentionne({ ...pdf(''), type: 'image/png' }, ['INSi'])
    expect(constat).toMatchObject({ conforme: true, observe: expect.stringContaining('relisez') })
  })
})
