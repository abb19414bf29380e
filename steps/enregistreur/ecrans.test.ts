import { describe, expect, it } from 'vitest'
import { type Ecran, reunirEcrans } from './ecrans.ts'

const ecran = (sha256: string, legende: string): Ecran => ({
  capture: { chemin: sha256, sha256, taille: 1, type: 'image/png' },
  legende,
  date: '2026-11-20T09:00:00.000Z',
})

describe('reunirEcrans', () => {
  it('montre une fois un écran inchangé, sous ses légendes réunies', () => {
    const reunis = reunirEcrans([
      ecran('a', 'Quand 1'),
      ecran('a', 'Alors 2'),
      ecran('b', 'Alors 3'),
    ])
    expect(reunis.map((e) => e.legende)).toEqual(['Quand 1 ; Alors 2', 'Alors 3'])
  })

  it('montre deux fois un écran revenu après un autre', () => {
    expect(reunirEcrans([ecran('a', '1'), ecran('b', '2'), ecran('a', '3')])).toHaveLength(3)
  })
})
