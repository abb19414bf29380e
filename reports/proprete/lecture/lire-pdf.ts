import { PDFiumLibrary } from '@hyzyla/pdfium'
import { LIMITES_LECTURE } from './limites.ts'
import { gonfleTrop } from './pdf/gonflement.ts'

/** Un lecteur de PDF ouvert une fois pour toute la garde. */
export interface LecteurPdf {
  /** Le texte de chaque page, ou la raison de ne pas le lire. */
  lire(octets: Buffer): Promise<readonly string[] | { refus: string }>
  fermer(): void
}

type Bibliotheque = Awaited<ReturnType<typeof PDFiumLibrary.init>>
type Document = Awaited<ReturnType<Bibliotheque['loadDocument']>>
type Page = ReturnType<Document['getPage']>

/**
 * Le texte d’une page, refermée aussitôt. La bibliothèque n’offre de refermer que ce qu’elle dessine : sans ce
 * détour, cent cinquante PDF gardent trente mégaoctets.
 */
function lirePage(page: Page): string {
  try {
    return page.getText()
  } finally {
    const { module, pageIdx } = page as unknown as {
      module: { _FPDF_ClosePage(page: number): void }
      pageIdx: number
    }
    module._FPDF_ClosePage(pageIdx)
  }
}

/** Ouvre le lecteur ; la bibliothèque n’est chargée qu’au premier PDF. */
export function ouvrirLecteurPdf(): LecteurPdf {
  let chargee: Promise<Bibliotheque> | null = null
  return {
    async lire(octets) {
      if (octets.length > LIMITES_LECTURE.pdf) return { refus: 'PDF trop gros' }
      if (gonfleTrop(octets)) return { refus: 'PDF trop gros une fois déplié' }
      chargee ??= PDFiumLibrary.init()
      const bibliotheque = await chargee
      let document: Document | null = null
      try {
        document = await bibliotheque.loadDocument(octets)
        return [...document.pages()].map(lirePage)
      } catch {
        return { refus: 'PDF abîmé ou protégé' }
      } finally {
        document?.destroy()
      }
    },
    fermer() {
      chargee?.then((bibliotheque) => bibliotheque.destroy()).catch(() => {})
    },
  }
}
