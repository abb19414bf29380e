import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decoderPng } from './decoder-png.ts'
import { encoderPng } from './encoder-png.ts'
import { assemblerPng, ecrirePng, entetePng } from './essai/ecrire-png.ts'

const pixels = Uint8Array.from({ length: 4 * 3 * 4 }, (_, i) => (i * 37) % 256)

/** Les mêmes points, chaque ligne écrite avec un filtre. */
function filtrer(filtre: 1 | 2 | 3 | 4): Uint8Array {
  const brut = Buffer.alloc(3 * 17)
  const lire = (y: number, i: number) => (y < 0 || i < 0 ? 0 : (pixels[y * 16 + i] ?? 0))
  for (let y = 0; y < 3; y += 1) {
    brut[y * 17] = filtre
    for (let i = 0; i < 16; i += 1) {
      const [a, b, c] = [lire(y, i - 4), lire(y - 1, i), i < 4 ? 0 : lire(y - 1, i - 4)]
      const p = a + b - c
      const proche = [a, b, c].toSorted((x, z) => Math.abs(p - x) - Math.abs(p - z))[0] ?? 0
      const predit = { 1: a, 2: b, 3: Math.floor((a + b) / 2), 4: proche }[filtre]
      brut[y * 17 + 1 + i] = lire(y, i) - predit
    }
  }
  return assemblerPng(entetePng(4, 3, 6), deflateSync(brut))
}

const raison = (octets: Uint8Array) => {
  const lecture = decoderPng(octets)
  return lecture.lu ? 'lu' : lecture.raison
}

describe('decoderPng', () => {
  it('relit ce que le banc écrit', () => {
    const lu = decoderPng(encoderPng(pixels, 4, 3))
    expect(lu).toEqual({ lu: true, image: { largeur: 4, hauteur: 3, pixels } })
  })

  it.each([1, 2, 3, 4] as const)('défait le filtre %d', (filtre) => {
    const lu = decoderPng(filtrer(filtre))
    expect(lu).toMatchObject({ lu: true, image: { pixels } })
  })

  it.each([
    ['un texte', Buffer.from('bonjour'), 'pas un PNG'],
    ['un en-tête coupé', encoderPng(pixels, 4, 3).subarray(0, 20), 'en-tête'],
    ['des points coupés', encoderPng(pixels, 4, 3).subarray(0, 50), 'tronqués'],
    ['une bombe', assemblerPng(entetePng(4, 3, 6), deflateSync(Buffer.alloc(9_000_000))), 'plus'],
    [
      'une image démesurée',
      assemblerPng(entetePng(30_000, 30_000, 6), Buffer.alloc(9)),
      'dépassent',
    ],
    ['un gris', ecrirePng({ largeur: 2, hauteur: 1, gris: new Uint8Array(2) }), 'couleurs'],
  ])('dit pourquoi il ne lit pas %s', (_, octets, attendu) => {
    expect(raison(octets)).toContain(attendu)
  })
})
