import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { encoderPng } from '../../../schemas/images/encoder-png.ts'
import { LIMITES_IMAGE } from '../../../schemas/images/limites.ts'
import { ouvrirPdf } from '../../../schemas/images/ouvrir-pdf.ts'
import { dossierTemporaire } from '../../essais/dossier-temporaire.ts'
import { peindreEcran } from '../../essais/png.ts'
import { creerPdf, octetsPdf } from '../../pdf.ts'
import { creerImages } from './image-de-pdf.ts'

const COTE = 40
const DATE = new Date('2026-11-20T08:00:00Z')

/** Un PDF d'une page, couverte par cette image. */
async function couvrir(chemin: string): Promise<Buffer> {
  const doc = creerPdf({ titre: 't', auteur: 'a', sujet: 's', date: DATE })
  doc.addPage({ size: [COTE, COTE], margin: 0 })
  doc.image(creerImages()(chemin), 0, 0, { width: COTE, height: COTE })
  return octetsPdf(doc)
}

async function grisAuCentre(octets: Buffer): Promise<number | undefined> {
  const ouvert = await ouvrirPdf(octets, LIMITES_IMAGE)
  if (!ouvert.ouvert) throw new Error('PDF illisible')
  const [page] = ouvert.pages
  if (page === undefined || !('rendre' in page)) throw new Error('aucune page')
  const { gris, largeur } = await page.rendre(1)
  ouvert.fermer()
  return gris[(COTE / 2) * largeur + COTE / 2]
}

function poser(octets: Uint8Array): string {
  const chemin = path.join(dossierTemporaire(), 'image.png')
  writeFileSync(chemin, octets)
  return chemin
}

const uni = (rvba: readonly number[]): Uint8Array =>
  encoderPng(
    Uint8Array.from({ length: COTE * COTE * 4 }, (_, i) => rvba[i % 4] ?? 0),
    COTE,
    COTE,
  )

describe('une image dans un PDF', () => {
  it('transparente, se pose sur le blanc du papier', async () => {
    expect(await grisAuCentre(await couvrir(poser(uni([0, 0, 0, 255]))))).toBe(0)
    const demi = await grisAuCentre(await couvrir(poser(uni([0, 0, 0, 128]))))
    expect(demi).toBeGreaterThan(120)
    expect(demi).toBeLessThan(135)
    expect(await grisAuCentre(await couvrir(poser(uni([0, 0, 0, 0]))))).toBe(255)
  })

  it('opaque, garde ses octets comprimés', async () => {
    const chemin = poser(peindreEcran(1))
    const pdf = await couvrir(chemin)
    expect(await grisAuCentre(pdf)).toBeTypeOf('number')
    expect(pdf.includes('/Predictor 15')).toBe(true)
  })

  it('posée deux fois, n’y est qu’une fois', () => {
    const chemin = poser(uni([9, 9, 9, 255]))
    const ouvrir = creerImages()
    expect(ouvrir(chemin)).toBe(ouvrir(chemin))
  })

  it('d’une autre forme, ou abîmée, est laissée à pdfkit', () => {
    const chemin = poser(Buffer.from('pas une image'))
    expect(creerImages()(chemin)).toBe(chemin)
  })
})
