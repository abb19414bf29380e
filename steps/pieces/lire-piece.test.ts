import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lireOctets, lirePiece } from './lire-piece.ts'

async function pdf(texte: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument(options)
  const morceaux: Buffer[] = []
  doc.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fin = new Promise((resoudre) => doc.on('end', resoudre))
  doc.text(texte)
  doc.end()
  await fin
  return Buffer.concat(morceaux)
}

describe('lireOctets', () => {
  it('lit le texte d’un PDF', async () => {
    const lue = await lireOctets(await pdf('Autorisation CNDA'))
    expect(lue).toMatchObject({ type: 'application/pdf', texte: expect.stringContaining('CNDA') })
  })

  it('reconnaît une image à ses octets, sans texte', async () => {
    const png = Buffer.from('89504e470d0a1a0a00', 'hex')
    expect(await lireOctets(png)).toMatchObject({ type: 'image/png', texte: '' })
  })

  it.each([
    ['vide', async () => Buffer.alloc(0), 'vide'],
    ['d’un autre contenu', async () => Buffer.from('MZ programme'), 'ni un PDF'],
    ['coupé', async () => (await pdf('x')).subarray(0, 60), 'ne s’ouvre pas'],
    ['chiffré', () => pdf('x', { userPassword: 'secret' }), 'chiffré'],
    [
      'chiffré sans mot de passe d’ouverture',
      () => pdf('x', { ownerPassword: 'secret', permissions: {} }),
      'chiffré',
    ],
  ])('refuse un fichier %s', async (_cas, octets, raison) => {
    expect(await lireOctets(await octets())).toEqual({ refus: expect.stringContaining(raison) })
  })
})

describe('lirePiece', () => {
  let dossier: string
  beforeEach(async () => {
    dossier = await mkdtemp(path.join(tmpdir(), 'piece-'))
  })
  afterEach(() => rm(dossier, { recursive: true, force: true }))

  it('refuse un fichier absent ou un dossier', async () => {
    expect(await lirePiece(path.join(dossier, 'absent.pdf'))).toEqual({
      refus: 'fichier introuvable',
    })
    expect(await lirePiece(dossier)).toEqual({ refus: 'fichier introuvable' })
  })

  it('lit ce qui est sur le disque', async () => {
    const chemin = path.join(dossier, 'a.pdf')
    await writeFile(chemin, await pdf('bonjour'))
    expect(await lirePiece(chemin)).toMatchObject({ texte: expect.stringContaining('bonjour') })
  })
})
