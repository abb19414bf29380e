import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { composerPdf } from '../../schemas/pdfa/essais/composer-pdf.ts'
import { empreinteOctets } from '../campagne/empreinte.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { PNG } from '../proprete/essais/images-essai.ts'
import { mp4Avec } from '../proprete/essais/videos-essai.ts'
import { deposerPieces } from './deposer-pieces.ts'
import type { Piece } from './types.ts'

const SECRET = 'Camille Durand, +48.8566+002.3522/'

function deposer(octets: Buffer, type: string) {
  const racine = dossierTemporaire()
  mkdirSync(path.join(racine, 'dossier'))
  writeFileSync(path.join(racine, 'dossier', 'preuve'), octets)
  const mesure = { sha256: empreinteOctets(octets), taille: octets.length, type }
  const piece = { source: 'dossier/preuve', chemin: 'INS/preuve', ...mesure } as Piece
  const [deposee] = deposerPieces(racine, path.join(racine, 'paquet'), [piece])
  if (deposee === undefined) throw new Error('rien n’a été déposé')
  return { ...deposee, ecrit: readFileSync(path.join(racine, 'paquet', 'INS', 'preuve')) }
}

describe('deposerPieces', () => {
  it.each([
    ['une image', () => PNG.texte(SECRET), 'image/png', 'textes'],
    ['un film', () => mp4Avec(SECRET), 'video/mp4', 'boîte udta'],
  ] as const)(
    '%s part sans ses métadonnées, l’empreinte est celle du fichier écrit',
    (_, fabriquer, type, retire) => {
      const { piece, retires, ecrit } = deposer(fabriquer(), type)
      expect(ecrit.includes(SECRET)).toBe(false)
      expect(retires).toContain(retire)
      expect(piece).toMatchObject({ sha256: empreinteOctets(ecrit), taille: ecrit.length })
    },
  )

  it('un document part octet pour octet : c’est lui qui est jugé', async () => {
    const pdf = await composerPdf({ titre: 'Ordonnance' })
    const { retires, ecrit } = deposer(pdf, 'application/pdf')
    expect(ecrit.equals(pdf)).toBe(true)
    expect(retires).toEqual([])
  })
})
