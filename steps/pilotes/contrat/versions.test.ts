import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changementsDepuis, VERSION_CONTRAT, VERSIONS_CONTRAT } from './versions.ts'

const PAGE = new URL('../../../docs/contrat-pilote.md', import.meta.url)

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

  it('sont toutes dans la documentation, mot pour mot', () => {
    const page = readFileSync(PAGE, 'utf8').replace(/\u00a0/g, ' ')
    for (const { version, changements } of VERSIONS_CONTRAT)
      for (const dit of changements) expect(page).toContain(`| ${version} | ${dit} |`)
  })
})
