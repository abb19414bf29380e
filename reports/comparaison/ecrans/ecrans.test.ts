import { describe, expect, it } from 'vitest'
import { decoderPng } from '../../../schemas/images/decoder-png.ts'
import { type Couleur, peindrePng } from '../../essais/png.ts'
import { differerPixels } from './differer-pixels.ts'
import { expliqueParLHeure } from './explique-par-l-heure.ts'

const FOND: Couleur = [246, 247, 249]
const ENCRE: Couleur = [28, 39, 51]

interface Mot {
  x: number
  y: number
  largeur?: number
  hauteur?: number
}

/** Un écran où quelques mots sont écrits. */
function ecran(mots: readonly Mot[] = []) {
  const rectangles = mots.map((mot) => ({ largeur: 60, hauteur: 14, couleur: ENCRE, ...mot }))
  const lu = decoderPng(peindrePng(320, 200, FOND, rectangles))
  if (!lu.lu) throw new Error(lu.raison)
  return lu.image
}

describe('differerPixels', () => {
  it('deux écrans identiques ne diffèrent en rien', () => {
    expect(differerPixels(ecran(), ecran())).toMatchObject({ part: 0, regions: [] })
  })

  it('situe chaque endroit qui change et le peint en rouge', () => {
    const { part, regions, peindre } = differerPixels(
      ecran(),
      ecran([
        { x: 24, y: 24 },
        { x: 24, y: 120 },
      ]),
    )
    expect(part).toBeCloseTo((2 * 60 * 14) / (320 * 200), 5)
    expect(regions).toHaveLength(2)
    expect([
      ...peindre()
        .pixels.subarray((30 * 320 + 40) * 4)
        .subarray(0, 3),
    ]).toEqual([200, 30, 20])
  })

  it('ce qui dépasse d’un écran plus grand a changé', () => {
    const lu = decoderPng(peindrePng(320, 240, FOND, []))
    if (!lu.lu) throw new Error(lu.raison)
    expect(differerPixels(ecran(), lu.image).part).toBeCloseTo(40 / 240, 5)
  })
})

describe('expliqueParLHeure', () => {
  const differer = (...mots: readonly Mot[]) => differerPixels(ecran(), ecran(mots))

  it('une heure qui tourne explique une ligne qui change', () => {
    expect(expliqueParLHeure(differer({ x: 24, y: 24 }), ['à 18 h 37', 'à 18 h 38'])).toBe(true)
  })

  it('rien n’a tourné : le changement est du logiciel', () => {
    expect(expliqueParLHeure(differer({ x: 24, y: 24 }), ['à 18 h 37', 'à 18 h 37'])).toBe(false)
  })

  it('une heure n’explique ni un cadre qui change, ni dix endroits', () => {
    const heures = ['à 18 h 37', 'à 18 h 38'] as const
    expect(expliqueParLHeure(differer({ x: 24, y: 24, hauteur: 90 }), heures)).toBe(false)
    const dix = Array.from({ length: 5 }, (_, i) => ({ x: 24, y: i * 40 }))
    expect(expliqueParLHeure(differer(...dix), heures)).toBe(false)
  })
})
