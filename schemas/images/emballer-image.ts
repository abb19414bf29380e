import PDFDocument from 'pdfkit'

/** pdfkit sait l'ouvrir, ses types l'ignorent. */
interface AvecOuverture {
  openImage(octets: Buffer): PDFKit.Mixins.ImageSrc
}

/**
 * Met une image PNG ou JPEG dans un PDF d'une page de même taille : pdfium la rend alors à toute échelle,
 * sur fond blanc, transparence comprise. Rejette quand pdfkit ne lit pas l'image.
 */
export function emballerImage(
  octets: Uint8Array,
  taille: { largeur: number; hauteur: number },
): Promise<Uint8Array> {
  return new Promise((resoudre, rejeter) => {
    const pdf = new PDFDocument({ autoFirstPage: false, compress: false })
    const morceaux: Buffer[] = []
    pdf.on('data', (morceau: Buffer) => morceaux.push(morceau))
    pdf.on('end', () => resoudre(Buffer.concat(morceaux)))
    pdf.on('error', rejeter)
    const image = (pdf as unknown as AvecOuverture).openImage(Buffer.from(octets))
    const { largeur, hauteur } = taille
    pdf.addPage({ size: [largeur, hauteur], margin: 0 })
    pdf.image(image, 0, 0, { width: largeur, height: hauteur })
    pdf.end()
  })
}
