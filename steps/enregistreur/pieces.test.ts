import { describe, expect, it } from 'vitest'
import { chargerReferentiel, trouverScenario } from '../../rem/index.ts'
import { joindrePieces, type Piece } from './pieces.ts'
import { suivrePrises } from './prises.ts'

const referentiel = chargerReferentiel()
const preuvesDe = (id: string) => trouverScenario(referentiel, id).scenario.preuves
const [capture, declaration] = preuvesDe('INS.20.02')
if (!capture || !declaration) throw new Error('INS.20.02 a deux preuves')
const piece = (type: string): Piece => ({ octets: new Uint8Array([1]), type, attestation: true })

describe('les pièces jointes', () => {
  it('vont à la première preuve de leur type, une seule fois', () => {
    const pieces = joindrePieces()
    pieces.joindre(piece('application/zip'))
    pieces.joindre(piece('image/png'))
    expect(pieces.retirer(capture)?.type).toBe('image/png')
    expect(pieces.retirer(capture)).toBeUndefined()
  })

  it('sans pièce, la preuve se compose autrement', () => {
    expect(joindrePieces().retirer(capture)).toBeUndefined()
  })
})

describe('ce qui reste dû', () => {
  it('une preuve ajournée manque', () => {
    const prises = suivrePrises([capture, declaration])
    prises.ajourner(capture)
    expect(prises.manquantes()).toEqual(['INS.20.02.01'])
  })

  it('une alternative prise la remplace', () => {
    const prises = suivrePrises([capture, declaration])
    prises.ajourner(capture)
    prises.noter(declaration, piece('application/pdf'))
    expect(prises.manquantes()).toEqual([])
    expect(prises.attestees()).toBe(true)
  })

  it('une facultative ajournée ne manque pas', () => {
    const preuves = preuvesDe('INS.54.01')
    const prises = suivrePrises(preuves)
    for (const preuve of preuves) prises.ajourner(preuve)
    expect(prises.manquantes()).toEqual(['INS.54.01.01'])
  })
})

describe('l’attestation', () => {
  it('demande que toutes les preuves soient des pièces signées ou obtenues', () => {
    const prises = suivrePrises([capture, declaration])
    prises.noter(declaration, piece('application/pdf'))
    prises.noter(capture, undefined)
    expect(prises.attestees()).toBe(false)
  })

  it('sans preuve, rien n’est attesté', () => {
    expect(suivrePrises([]).attestees()).toBe(false)
  })
})
