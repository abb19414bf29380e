import { describe, expect, it } from 'vitest'
import { debutDuJour, finDuJour } from './jours.ts'

describe('un jour de Paris, en temps universel', () => {
  it.each([
    ['en hiver', '2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T23:00:00.000Z'],
    ['en été', '2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T22:00:00.000Z'],
    ['de 23 heures', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['de 25 heures', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ])('%s : de minuit à minuit', (_, jour, debut, fin) => {
    expect(debutDuJour(jour).toISOString()).toBe(debut)
    expect(finDuJour(jour).toISOString()).toBe(fin)
  })
})
