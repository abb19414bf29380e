import { describe, expect, test } from 'vitest'
import { creerCog } from './cog.ts'

const cog = creerCog()

describe('la table des lieux', () => {
  test.each([
    ['63220', 'Mazoires'],
    ['2A004', 'Ajaccio'],
    ['75114', 'Paris 14e Arrondissement'],
    ['97701', 'Saint-Barthélemy'],
    ['20020', 'Aregno (ancien code)'],
    ['99352', 'Algérie'],
    ['99999', 'Lieu inconnu'],
  ])('nomme %s « %s »', (code, nom) => {
    expect(cog.nommer(code)).toBe(nom)
  })

  test.each(['2A020', '85756', '00000', ''])('ne connaît pas « %s »', (code) => {
    expect(cog.nommer(code)).toBeNull()
  })

  test('trouve un lieu sans ses accents ni ses tirets, le nom exact en tête', () => {
    expect(cog.chercher('saint etienne', 5)[0]).toEqual({ code: '42218', nom: 'Saint-Étienne' })
    expect(cog.chercher('Algerie', 5)).toEqual([{ code: '99352', nom: 'Algérie' }])
  })

  test('ne rend pas plus que la limite, et rien pour un texte trop court', () => {
    expect(cog.chercher('saint', 7)).toHaveLength(7)
    expect(cog.chercher('a', 7)).toEqual([])
  })
})
