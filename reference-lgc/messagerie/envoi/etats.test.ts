import { describe, expect, test } from 'vitest'
import { etatSuivant } from './etats.ts'

describe('un envoi', () => {
  test('coupé avant le dernier octet attend de repartir', () => {
    expect(etatSuivant('en-cours', 'coupure')).toBe('en-attente')
  })

  test('coupé après le dernier octet est à vérifier, et ne repart pas seul', () => {
    expect(etatSuivant('remis', 'coupure')).toBe('a-verifier')
    expect(etatSuivant('a-verifier', 'prise')).toBeNull()
  })

  test('douteux se conclut par une preuve, ou par la décision de l’utilisateur', () => {
    expect(etatSuivant('a-verifier', 'preuve-de-remise')).toBe('accepte')
    expect(etatSuivant('a-verifier', 'renvoi-decide')).toBe('en-attente')
  })

  test('accepté ne change plus', () => {
    for (const evenement of ['prise', 'coupure', 'renvoi-decide', 'abandon-decide'] as const)
      expect(etatSuivant('accepte', evenement)).toBeNull()
  })

  test('refusé passagèrement garde sa place dans la file', () => {
    expect(etatSuivant('remis', 'refus-passager')).toBe('en-attente')
  })
})
