import { describe, expect, it } from 'vitest'
import { ouvrirDocument } from '../../../schemas/images/ouvrir.ts'
import { composerPdf } from '../../../schemas/pdfa/essais/composer-pdf.ts'
import { jugerPdfa } from '../../../schemas/pdfa/juger-pdfa.ts'
import { zip } from '../essais/fautes-essai.ts'
import { exifDe, jpegAvec, PNG, tiff } from '../essais/images-essai.ts'
import { mp4Avec, webmAvec } from '../essais/videos-essai.ts'
import { lireExif } from '../lecture/image/lire-exif.ts'
import { segmentsJpeg } from '../lecture/image/segments-jpeg.ts'
import { effacerMetadonnees } from './effacer-metadonnees.ts'

const SECRET = 'Camille Durand, +48.8566+002.3522/'

/** Le fichier effacé ; échoue quand il est laissé tel quel. */
function effacer(octets: Buffer): Buffer {
  const { octets: effaces, laisse } = effacerMetadonnees(octets)
  expect(laisse).toBeNull()
  return effaces ?? Buffer.alloc(0)
}

const exifTourne = () =>
  jpegAvec(
    [0xe1, exifDe(tiff({ orientation: 6, position: true }))],
    [0xed, Buffer.from(`Photoshop ${SECRET}`)],
    [0xfe, Buffer.from(SECRET)],
  )

const FICHIERS: readonly (readonly [string, () => Buffer | Promise<Buffer>])[] = [
  ['un PNG à texte', () => PNG.texte(SECRET)],
  ['un PNG à EXIF et date', () => PNG.exif(tiff({ position: true }))],
  ['un PNG suivi de données', () => PNG.suivi(Buffer.from(SECRET))],
  ['un JPEG', exifTourne],
  ['un PDF/A', () => composerPdf({ titre: 'Ordonnance' })],
  ['un PDF ordinaire comprimé', () => composerPdf({ ordinaire: true, comprime: true })],
  ['un MP4', () => mp4Avec(SECRET)],
  ['un WebM', () => webmAvec(SECRET)],
]

describe.each(FICHIERS)('%s', (_, fabriquer) => {
  it('perd ses métadonnées, et rien de plus la seconde fois', async () => {
    const octets = await fabriquer()
    const effaces = effacer(octets)
    expect(effaces.equals(octets)).toBe(false)
    for (const reste of ['Durand', 'Bonnet', '48.8566', 'PDFKit', 'Titre du film'])
      expect(effaces.toString('latin1')).not.toContain(reste)
    expect(effacer(effaces).equals(effaces)).toBe(true)
  })

  it('donne les mêmes octets pour les mêmes octets', async () => {
    const octets = await fabriquer()
    expect(effacer(Buffer.from(octets)).equals(effacer(octets))).toBe(true)
  })
})

describe('ce qui est montré ne change pas', () => {
  it('un PNG et un JPEG s’ouvrent encore, à la même taille', async () => {
    for (const octets of [PNG.texte(SECRET), exifTourne()]) {
      const [avant, apres] = [await ouvrirDocument(octets), await ouvrirDocument(effacer(octets))]
      expect(apres.ouvert).toBe(true)
      if (!avant.ouvert || !apres.ouvert) continue
      const tailles = ({ pages }: typeof avant) => pages.map((p) => [p.largeur, p.hauteur])
      expect(tailles(apres)).toEqual(tailles(avant))
      await avant.fermer()
      await apres.fermer()
    }
  })

  it('un PNG sans métadonnées est rendu octet pour octet', () => {
    expect(effacer(PNG.nu()).equals(PNG.nu())).toBe(true)
    expect(effacer(PNG.texte(SECRET)).equals(PNG.nu())).toBe(true)
  })

  it('une photographie tournée le reste', () => {
    const segments = [...segmentsJpeg(effacer(exifTourne()))]
    const exif = segments.find(({ marqueur }) => marqueur === 0xe1)
    expect(lireExif(exif?.corps.subarray(6) ?? Buffer.alloc(0))).toEqual({
      orientation: 6,
      position: false,
    })
  })

  it('un PDF/A reste conforme, son titre compris', async () => {
    const octets = await composerPdf({ titre: 'Ordonnance' })
    const effaces = effacer(octets)
    expect(effaces.length).toBe(octets.length)
    expect(jugerPdfa(effaces)).toEqual(jugerPdfa(octets))
    expect(effaces.toString('latin1')).toContain('Ordonnance')
  })

  it('deux exemplaires d’un même PDF, produits à deux instants, deviennent les mêmes', async () => {
    const octets = await composerPdf()
    const autre = Buffer.from(
      octets.toString('latin1').replaceAll('20260302101530', '20260303111631'),
      'latin1',
    )
    expect(autre.equals(octets)).toBe(false)
    expect(effacer(autre).subarray(0, 200).equals(effacer(octets).subarray(0, 200))).toBe(true)
  })

  it('les images d’un film ne changent pas de place', () => {
    const octets = mp4Avec(SECRET)
    const effaces = effacer(octets)
    expect(effaces.length).toBe(octets.length)
    expect(effaces.indexOf('des images')).toBe(octets.indexOf('des images'))
  })
})

describe('ce qui est laissé tel quel, et dit', () => {
  it.each([
    ['un PNG coupé', () => PNG.nu().subarray(0, 60), 'PNG abîmé'],
    ['un PDF qui n’en est pas un', () => Buffer.from('%PDF-1.4 rien'), 'PDF illisible'],
    [
      'un PDF signé',
      async () => Buffer.concat([await composerPdf(), Buffer.from('/ByteRange [0 1]')]),
      'PDF signé',
    ],
    ['une archive', () => zip({ 'a.txt': 'x' }), 'archive'],
    ['une image HEIF', () => Buffer.from('\0\0\0\u0010ftypheic\0\0\0\0', 'latin1'), 'HEIF'],
  ])('%s', async (_, fabriquer, raison) => {
    const { octets, laisse } = effacerMetadonnees(await fabriquer())
    expect(octets).toBeNull()
    expect(laisse).toContain(raison)
  })

  it('un texte est rendu tel quel', () => {
    const texte = Buffer.from('{"a":1}')
    expect(effacerMetadonnees(texte)).toEqual({ octets: texte, retires: [], laisse: null })
  })
})
