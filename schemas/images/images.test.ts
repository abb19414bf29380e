import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { contenuActif } from './contenu-actif.ts'
import { assemblerPng, ecrirePng, entetePng } from './essai/ecrire-png.ts'
import { estUnie } from './est-unie.ts'
import { LIMITES_IMAGE } from './limites.ts'
import { mesurerJpeg } from './mesurer-jpeg.ts'
import { mesurerPng, tientSaTaille } from './mesurer-png.ts'
import { natureImage } from './nature.ts'
import { ouvrirDocument } from './ouvrir.ts'

const octets = (texte: string) => Buffer.from(texte, 'latin1')

const damier = (largeur: number, hauteur: number) => ({
  largeur,
  hauteur,
  gris: Uint8Array.from({ length: largeur * hauteur }, (_, rang) => (rang % 2) * 255),
})

function pdf(options: PDFKit.PDFDocumentOptions, pages = 1): Promise<Buffer> {
  return new Promise((resoudre) => {
    const document = new PDFDocument({ ...options, size: [200, 100], margin: 10 })
    const morceaux: Buffer[] = []
    document.on('data', (morceau: Buffer) => morceaux.push(morceau))
    document.on('end', () => resoudre(Buffer.concat(morceaux)))
    document.text('Bonjour')
    for (let page = 1; page < pages; page += 1) document.addPage()
    document.end()
  })
}

const refusDe = async (contenu: Uint8Array, limites = LIMITES_IMAGE) => {
  const document = await ouvrirDocument(contenu, limites)
  return document.ouvert ? 'ouvert' : document.anomalies.map(({ regle }) => regle).join()
}

describe('la nature d’un document', () => {
  it.each([
    ['\x89PNG\r\n\x1a\nsuite', 'png'],
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['RIFF\0\0\0\0WEBP', 'webp'],
    ['II*\0', 'tiff'],
    ['GIF89a', 'gif'],
    ['BM\x10\0\0\0\0\0\0\0', 'bmp'],
    ['BMW, un mot de deux lettres', null],
    ['\0\0\0\x18ftypheic', 'heic'],
    ['octets avant\n%PDF-1.4', 'pdf'],
    ['<xml/>', null],
    ['', null],
  ])('de « %j » est %s', (texte, nature) => {
    expect(natureImage(octets(texte))).toBe(nature)
  })
})

describe('les dimensions annoncées', () => {
  it('d’un PNG se lisent sans le décompresser', () => {
    expect(mesurerPng(assemblerPng(entetePng(30_000, 20_000), octets('rien')))).toMatchObject({
      largeur: 30_000,
      hauteur: 20_000,
      octetsAttendus: 20_000 * 30_001,
    })
  })

  it('d’un JPEG se lisent à sa trame, derrière ses autres segments', () => {
    const jpeg = octets('\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x20\x01\x00\x03')
    expect(mesurerJpeg(jpeg)).toEqual({ largeur: 256, hauteur: 32 })
  })

  it.each(['', '\xff\xd8\xff', '\xff\xd8\xff\xe0\x00\x02\x00', '\xff\xd8\xff\xff\xff'])(
    'd’un JPEG faux sont inconnues',
    (texte) => {
      expect(mesurerJpeg(octets(texte))).toBeNull()
    },
  )

  it('trahissent un PNG qui contient plus qu’il n’annonce', () => {
    const entete = entetePng(10, 10)
    const bombe = assemblerPng(entete, deflateSync(Buffer.alloc(20_000_000)))
    const taille = mesurerPng(bombe)
    expect(taille && tientSaTaille(bombe, taille)).toBe(false)
    const juste = ecrirePng(damier(10, 10))
    expect(
      tientSaTaille(
        juste,
        mesurerPng(juste) ?? { octetsAttendus: 0, largeur: 0, hauteur: 0, entrelace: false },
      ),
    ).toBe(true)
  })
})

describe('l’ouverture d’un document', () => {
  it('rend une image à l’échelle demandée, point pour point à l’échelle 1', async () => {
    const document = await ouvrirDocument(ecrirePng(damier(40, 20)))
    if (!document.ouvert) throw new Error('le document ne s’ouvre pas')
    const [page] = document.pages
    if (!page || 'fichier' in page) throw new Error('la page ne se rend pas')
    expect(await page.rendre(1)).toEqual(damier(40, 20))
    expect(await page.rendre(2)).toMatchObject({ largeur: 80, hauteur: 40 })
    document.fermer()
  })

  it('met une transparence sur fond blanc', async () => {
    const transparent = deflateSync(Buffer.alloc(10 * 41))
    const document = await ouvrirDocument(assemblerPng(entetePng(10, 10, 6), transparent))
    if (!document.ouvert) throw new Error('le document ne s’ouvre pas')
    const [page] = document.pages
    if (!page || 'fichier' in page) throw new Error('la page ne se rend pas')
    const { gris } = await page.rendre(1)
    expect([...new Set(gris)]).toEqual([255])
  })

  it('lit un PNG entrelacé sans le rendre', async () => {
    const entete = entetePng(10, 10)
    entete[12] = 1
    const document = await ouvrirDocument(assemblerPng(entete, deflateSync(Buffer.alloc(120))))
    expect(document).toMatchObject({ ouvert: true, pages: [{ largeur: 10, hauteur: 10 }] })
  })

  it('lit le texte d’une page de PDF', async () => {
    const document = await ouvrirDocument(await pdf({}))
    if (!document.ouvert) throw new Error('le document ne s’ouvre pas')
    const [page] = document.pages
    expect(page && 'lireTexte' in page && page.lireTexte()).toContain('Bonjour')
  })

  it('nomme les pages qu’elle ne lit pas', async () => {
    const document = await ouvrirDocument(await pdf({}, 3), { ...LIMITES_IMAGE, pages: 2 })
    expect(document).toMatchObject({
      pages: [{ page: 1 }, { page: 2 }],
      anomalies: [{ regle: 'pdf.pages-non-lues', lieu: 'page 3' }],
    })
  })

  it('refuse chaque document hostile avec sa raison', async () => {
    expect(await refusDe(octets('bonjour'))).toBe('image.type-non-lu')
    expect(await refusDe(octets('GIF89a'))).toBe('image.type-non-lu')
    expect(await refusDe(octets('\x89PNG\r\n\x1a\n'))).toBe('image.illisible')
    expect(await refusDe(octets('%PDF-1.4 rien'))).toBe('pdf.illisible')
    expect(await refusDe(assemblerPng(entetePng(30_000, 30_000), octets('')))).toBe(
      'image.dimensions',
    )
    expect(await refusDe(octets('x'.repeat(200)), { ...LIMITES_IMAGE, octets: 100 })).toBe(
      'image.taille',
    )
    const bombe = assemblerPng(entetePng(10, 10), deflateSync(Buffer.alloc(20_000_000)))
    expect(await refusDe(bombe)).toBe('image.illisible')
    expect(await refusDe(await pdf({ userPassword: 'x' }))).toBe('pdf.protege')
  })

  it('dit qu’un PDF est chiffré ou contient un programme', async () => {
    expect(contenuActif(await pdf({}))).toEqual([])
    expect(contenuActif(await pdf({ ownerPassword: 'x' }))).toMatchObject([
      { regle: 'pdf.chiffre' },
    ])
    expect(contenuActif(octets('<</S /JavaScript /JS (app.alert)>>'))).toMatchObject([
      { regle: 'pdf.programme' },
    ])
  })
})

it('une page d’un seul ton est unie, une page pâle ne l’est pas', () => {
  const page = (gris: number[]) => ({
    largeur: gris.length,
    hauteur: 1,
    gris: Uint8Array.from(gris),
  })
  expect(estUnie(page([250, 252, 251]))).toBe(true)
  expect(estUnie(page([200, 190, 200]))).toBe(false)
})
