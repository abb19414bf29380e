import { describe, expect, it } from 'vitest'
import { changementsDepuis, VERSION_CONTRAT, VERSIONS_CONTRAT } from './versions.ts'

describe('les versions du contrat', () => {
  it('se suivent, et la dernière est celle que le banc attend', () => {
    expect(VERSIONS_CONTRAT.map(({ version }) => version)).toEqual([1, 2])
    expect(VERSIONS_CONTRAT.at(-1)?.version).toBe(VERSION_CONTRAT)
  })

  it('disent à un ancien pilote ce qui a changé, et rien à un plus récent', () => {
    expect(changementsDepuis(1).join(' ')).toContain('remettreAZero')
    expect(changementsDepuis(1)[0]).toMatch(/^contrat 2 : /)
    expect(changementsDepuis(VERSION_CONTRAT)).toEqual([])
  })
})
