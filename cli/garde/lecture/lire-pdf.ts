import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Un lecteur de PDF ouvert une fois pour toute la garde. */
export interface LecteurPdf {
  /** Le texte de chaque page, ou la raison de ne pas le lire. */
  lire(octets: Buffer): Promise<readonly string[] | { refus: string }>
  fermer(): void
}

type Bibliotheque = Awaited<ReturnType<typeof PDFiumLibrary.init>>

/** Ouvre le lecteur ; la bibliothèque n’est chargée qu’au premier PDF. */
export function ouvrirLecteurPdf(): LecteurPdf {
  let chargee: Promise<Bibliotheque> | null = null
  return {
    async lire(octets) {
      chargee ??= PDFiumLibrary.init()
      const bibliotheque = await chargee
      try {
        const document = await bibliotheque.loadDocument(octets)
        const textes = [...document.pages()].map((page) => page.getText())
        document.destroy()
        return textes
      } catch {
        return { refus: 'PDF abîmé ou protégé' }
      }
    },
    fermer() {
      chargee?.then((bibliotheque) => bibliotheque.destroy()).catch(() => {})
    },
  }
}
