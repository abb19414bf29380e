import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { encoderPng } from './encoder-png.ts'

it('écrit une image dont les dimensions et les pixels se relisent', () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, i) => i)
  const png = Buffer.from(encoderPng(pixels, 3, 2))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2])
  const debut = png.indexOf('IDAT')
  const lignes = inflateSync(png.subarray(debut + 4, debut + 4 + png.readUInt32BE(debut - 4)))
  expect(lignes.subarray(1, 13).equals(pixels.subarray(0, 12))).toBe(true)
  expect(lignes.subarray(14).equals(pixels.subarray(12))).toBe(true)
})
