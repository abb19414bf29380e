import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { creerCog } from './cog.ts'
import { MILLESIME_PAQUET } from './paquet/communes.ts'

const cog = creerCog()
const codes = (texte: string, jour: string | null = null) =>
  cog.chercher(texte, 30, jour).map(({ code }) => code)

describe('la table livrée', () => {
  test.each([
    ['63220', 'Mazoires'],
    ['2A004', 'Ajaccio'],
    ['75114', 'Paris 14e Arrondissement'],
    ['97701', 'Saint-Barthélemy'],
    ['69232', 'Lyon (ancien code)'],
    ['99352', 'Algérie'],
    ['99999', 'Lieu inconnu'],
  ])('nomme %s « %s »', (code, nom) => {
    expect(cog.nommer(code)).toBe(nom)
  })

  test.each(['2A020', '85756', '00000', ''])('ne connaît pas « %s »', (code) => {
    expect(cog.nommer(code)).toBeNull()
  })

  test('trouve un lieu sans ses accents ni ses tirets, le nom exact en tête', () => {
    expect(cog.chercher('saint etienne', 5)[0]).toEqual({
      code: '42218',
      nom: 'Saint-Étienne',
      precision: 'Loire',
      valable: true,
    })
    expect(codes('Algerie')).toEqual(['99352'])
  })

  test('ne rend pas plus que la limite, et rien pour un texte trop court', () => {
    expect(cog.chercher('saint', 7)).toHaveLength(7)
    expect(cog.chercher('a', 7)).toEqual([])
  })

  test('trouve par code, puis par code postal', () => {
    expect(codes('63220')[0]).toBe('63220')
    expect(codes('63220')).toContain('63010')
    // Vieux-Fort a ce code ; Saint-Barthélemy, ce code postal.
    expect(codes('97133')).toEqual(['97133', '97701'])
    expect(codes('2a004')).toEqual(['2A004'])
  })

  test('la Corse a ses codes 20xxx avant 1976, 2A et 2B depuis', () => {
    expect(codes('ajaccio', '1960-05-01')).toEqual(['20004'])
    expect(codes('ajaccio', '1980-05-01')).toEqual(['2A004'])
    expect(cog.chercher('ajaccio', 5, '1960-05-01')[0]?.precision).toBe(
      "Corse, jusqu'au 01/01/1976, aujourd'hui Ajaccio (2A004)",
    )
  })

  test('Saint-Barthélemy était en Guadeloupe avant 2007', () => {
    expect(codes('saint-barthelemy', '1990-05-01')).toContain('97123')
    expect(codes('saint-barthelemy', '1990-05-01')).not.toContain('97701')
    expect(codes('saint-barthelemy', '2010-05-01')).toContain('97701')
    expect(codes('saint-barthelemy', '2010-05-01')).not.toContain('97123')
  })

  test('propose les vingt arrondissements avant Paris, et ceux de Lyon', () => {
    const arrondissements = Array.from({ length: 20 }, (_, rang) => String(75_101 + rang))
    expect(codes('paris').slice(0, 20)).toEqual(arrondissements)
    expect(codes('paris').slice(20)).toContain('75056')
    expect(codes('lyon 1er')).toEqual(['69381'])
  })

  test('des homonymes se distinguent par leur département', () => {
    const precisions = cog.chercher('saint-barthelemy', 4, '2010-05-01').map((l) => l.precision)
    expect(new Set(precisions).size).toBe(4)
    expect(precisions).toContain('Isère')
  })

  test('le lieu inconnu se cherche et se choisit', () => {
    expect(codes('inconnu')).toContain('99999')
    expect(codes('99999')).toEqual(['99999'])
  })

  test('le millésime annoncé est celui du paquet installé', () => {
    const exiger = createRequire(import.meta.url)
    const { version } = exiger('@etalab/decoupage-administratif/package.json') as {
      version: string
    }
    expect([version.split('.')[0], MILLESIME_PAQUET]).toEqual(['6', 2026])
    expect(cog.source()).toContain('millésime 2026')
  })
})
