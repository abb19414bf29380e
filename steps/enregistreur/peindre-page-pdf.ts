import { PDFiumLibrary } from '@hyzyla/pdfium'
import { encoderPng } from '../../schemas/images/encoder-png.ts'

/** Points par pouce d'un PDF, et de l'image que le lecteur de la preuve regarde. */
const POINTS = 72
const PIXELS = 110

/** La première page d'un PDF, en PNG, telle qu'une imprimante la rendrait ; lève si le PDF est abîmé. */
export async function peindrePagePdf(octets: Uint8Array): Promise<Uint8Array> {
  const bibliotheque = await PDFiumLibrary.init()
  try {
    const document = await bibliotheque.loadDocument(octets)
    const echelle = { scale: PIXELS / POINTS, render: 'bitmap' } as const
    const { data, width, height } = await document.getPage(0).render(echelle)
    document.destroy()
    return encoderPng(data, width, height)
  } finally {
    bibliotheque.destroy()
  }
}
