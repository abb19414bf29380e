import { PDFiumLibrary } from '@hyzyla/pdfium'

export type PdfLu = { pages: number; texte: string } | { refus: string }

/** Une entrée `/Encrypt` au pied du fichier : il est chiffré, même s'il s'ouvre sans mot de passe. */
const CHIFFRE = /\/Encrypt\s+\d+\s+\d+\s+R/

/** Ouvre un PDF et en lit le texte ; un fichier abîmé, vide de pages ou chiffré est refusé, en une phrase. */
export async function lirePdf(octets: Uint8Array): Promise<PdfLu> {
  if (CHIFFRE.test(Buffer.from(octets).toString('latin1')))
    return { refus: 'le PDF est chiffré : remettez-le sans mot de passe ni restriction' }
  const bibliotheque = await PDFiumLibrary.init()
  try {
    const document = await bibliotheque.loadDocument(octets)
    const pages = [...document.pages()]
    const texte = pages.map((page) => page.getText()).join('\n')
    document.destroy()
    return pages.length === 0 ? { refus: 'le PDF n’a aucune page' } : { pages: pages.length, texte }
  } catch {
    // La raison est en anglais et ne dit rien de plus à celui qui remet la pièce.
    return { refus: 'le PDF ne s’ouvre pas : il est abîmé ou protégé par un mot de passe' }
  } finally {
    bibliotheque.destroy()
  }
}

/** Le texte de chaque page, dans l'ordre ; nul quand le PDF ne s'ouvre pas. */
export async function lirePagesPdf(octets: Uint8Array): Promise<readonly string[] | null> {
  const bibliotheque = await PDFiumLibrary.init()
  try {
    const document = await bibliotheque.loadDocument(octets)
    const textes = [...document.pages()].map((page) => page.getText())
    document.destroy()
    return textes
  } catch {
    return null
  } finally {
    bibliotheque.destroy()
  }
}
