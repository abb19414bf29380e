import { describe, expect, it } from 'vitest'
import { preuveFictive } from '../essais/referentiel-fictif.ts'
import { typeConvient } from './types-convenus.ts'

describe('typeConvient', () => {
  it('une capture admet une image ou le PDF de plusieurs écrans, pas une vidéo', () => {
    const preuve = preuveFictive('A')
    const types = ['image/png', 'application/pdf', 'video/mp4', 'text/html']
    expect(types.map((type) => typeConvient(preuve, type))).toEqual([true, true, false, false])
  })

  it('les types acceptés s’ajoutent', () => {
    const preuve = preuveFictive('A', { typesAcceptes: ['capture', 'video'] })
    expect(typeConvient(preuve, 'video/mp4')).toBe(true)
  })

  it('un format étroit l’emporte sur le type', () => {
    const preuve = preuveFictive('A', { type: 'document', format: 'csv' })
    expect([typeConvient(preuve, 'text/csv'), typeConvient(preuve, 'application/pdf')]).toEqual([
      true,
      false,
    ])
  })
})
