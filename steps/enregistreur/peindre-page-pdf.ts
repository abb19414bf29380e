import { PDFiumLibrary } from '@hyzyla/pdfium'
import { encoderPng } from './encoder-png.ts'

/** Points par pouce d'un PDF, et de l'image que le lecteur de la preuve regarde. */
const POINTS = 72
const PIXELS = 110

/** Une page d'un PDF (la première est 0), en PNG, telle qu'une imprimante la rendrait ; lève si le PDF est abîmé. */
export async function peindrePagePdf(octets: Uint8Array, rang = 0): Promise<Uint8Array> {
  const bibliotheque = await PDFiumLibrary.init()
  try {
    const document = await bibliotheque.loadDocument(octets)
    const echelle = { scale: PIXELS / POINTS, render: 'bitmap' } as const
    const { data, width, height } = await document.getPage(rang).render(echelle)
    document.destroy()
    return encoderPng(data, width, height)
  } finally {
    bibliotheque.destroy()
  }
}
