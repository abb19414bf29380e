import { describe, expect, it } from 'vitest'
import { pire, verdictDe } from './etats.ts'
import { ETATS } from './types.ts'

describe('pire', () => {
  it('une faute du banc l’emporte sur tout, un sans objet sur rien', () => {
    expect(pire(ETATS)).toBe('faute-banc')
    expect(pire(['sans-objet', 'conforme'])).toBe('conforme')
  })

  it('non vérifiable est plus grave que conforme, moins que non conforme', () => {
    expect(pire(['conforme', 'non-verifiable'])).toBe('non-verifiable')
    expect(pire(['non-conforme', 'non-verifiable'])).toBe('non-conforme')
  })

  it('ce qui reste à fournir empêche de dire conforme', () => {
    expect(pire(['conforme', 'a-fournir'])).toBe('a-fournir')
  })

  it('rien ne donne rien', () => {
    expect(pire([])).toBeNull()
  })
})

describe('verdictDe', () => {
  it('l’absence de verdict n’est jamais un verdict', () => {
    const sans = ['faute-banc', 'interrompu', 'a-fournir', 'non-controlee'] as const
    expect(sans.map(verdictDe)).toEqual([null, null, null, null])
    expect(verdictDe('atteste')).toBe('atteste')
  })
})
