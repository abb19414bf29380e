import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import { encoderPng } from '../../../../schemas/images/encoder-png.ts'

/** Points par pouce d'un PDF, et de l'image que l'on regarde. */
const POINTS = 72
const PIXELS = 110

/** Ouvre des PDF ; le moteur se charge au premier, et sert ensuite toute la console. */
export interface LecteurPdf {
  /** Nombre de pages ; lève quand le fichier ne s'ouvre pas. */
  compter(octets: Uint8Array): Promise<number>
  /** Une page peinte en PNG, la première est 0 ; lève quand elle n'existe pas. */
  peindre(octets: Uint8Array, rang: number): Promise<Uint8Array>
}

export function creerLecteurPdf(): LecteurPdf {
  let moteur: Promise<PDFiumLibrary> | null = null
  const avec = async <T>(
    octets: Uint8Array,
    lire: (document: PDFiumDocument) => T | Promise<T>,
  ) => {
    moteur ??= PDFiumLibrary.init()
    const document = await (await moteur).loadDocument(octets)
    try {
      return await lire(document)
    } finally {
      document.destroy()
    }
  }
  return {
    compter: (octets) => avec(octets, (document) => document.getPageCount()),
    peindre: (octets, rang) =>
      avec(octets, async (document) => {
        if (rang < 0 || rang >= document.getPageCount()) throw new Error('page absente')
        const echelle = { scale: PIXELS / POINTS, render: 'bitmap' } as const
        const { data, width, height } = await document.getPage(rang).render(echelle)
        return encoderPng(data, width, height)
      }),
  }
}
