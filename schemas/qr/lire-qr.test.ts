import bwip from 'bwip-js/node'
import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { lireQr } from './lire-qr.ts'

const TEXTE = 'SEGUR-MOCK|ON|1|9901KQ3ZV8M7T2WX4B'

/** Une page A4, un datamatrix en haut, un QR en bas à gauche. */
async function feuille(): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4' })
  const morceaux: Buffer[] = []
  doc.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fin = new Promise((resoudre) => doc.on('end', resoudre))
  for (const [bcid, y] of [
    ['datamatrix', 60],
    ['qrcode', 700],
  ] as const)
    doc.image(await bwip.toBuffer({ bcid, text: TEXTE, scale: 4 }), 60, y, { width: 62 })
  doc.end()
  await fin
  return Buffer.concat(morceaux)
}

it('lit le QR d’une page et dit où il est ; un datamatrix n’en est pas un', async () => {
  const { codes } = await lireQr(await feuille())
  expect(codes).toMatchObject([{ texte: TEXTE, page: 1 }])
  expect(codes[0]?.lieu.x).toBeLessThan(0.2)
  expect(codes[0]?.lieu.y).toBeGreaterThan(0.8)
})

it('rend une anomalie, sans lever, quand ce n’est pas un document', async () => {
  const { codes, anomalies } = await lireQr(Buffer.from('rien'))
  expect([codes.length, anomalies.length]).toEqual([0, 1])
})
