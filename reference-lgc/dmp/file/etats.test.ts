import { describe, expect, test } from 'vitest'
import { ETATS, EVENEMENTS, etatApres } from './etats.ts'

describe('le cycle d’un ordre', () => {
  test('ne quitte jamais « transmis »', () => {
    expect(EVENEMENTS.map((e) => etatApres('transmis', e))).toEqual(EVENEMENTS.map(() => null))
  })

  test('ne repart seul que de l’attente : un refus ou une annulation attendent un geste', () => {
    const quiPartent = ETATS.filter((etat) => etatApres(etat, 'prendre') !== null)
    expect(quiPartent).toEqual(['en_attente', 'bloque'])
    for (const etat of ['retenu', 'echec', 'annule'] as const)
      expect(etatApres(etat, 'relacher')).toBe('en_attente')
  })

  test('ramène à l’attente un envoi dont l’issue est inconnue', () => {
    expect(etatApres('en_cours', 'manquer')).toBe('en_attente')
    expect(etatApres('en_cours', 'redemarrer')).toBe('en_attente')
  })

  test('ne s’annule pas une fois parti', () => {
    expect([etatApres('en_cours', 'annuler'), etatApres('transmis', 'annuler')]).toEqual([
      null,
      null,
    ])
  })
})
