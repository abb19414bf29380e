import PDFDocument from 'pdfkit'
import { FICHIERS_POLICES, type Graisse, policePour } from './polices.ts'
import { typographier } from './typographie.ts'

export type Pdf = PDFKit.PDFDocument

/** A4, en points ; la marge basse s'ouvre pour la mention du pied. */
export const MARGES = { top: 48, left: 56, right: 56, bottom: 52 }
export const ENCRE = '#000000'
export const GRIS = '#444444'
export const FILET = '#999999'
export const FOND = '#eeeeee'
/** Place de la signature et de sa mention, blanc compris. */
export const SIGNATURE = 56

/** pdfkit recopie ces champs dans du XMP sans les échapper : aucun signe de balisage n'y entre. */
const metadonnee = (texte: string): string =>
  texte.replaceAll('&', 'et').replaceAll('<', '(').replaceAll('>', ')')

interface Notice {
  titre: string
  auteur: string
  date: Date
  /** Se déclare PDF/A-1b : XMP et profil de sortie. */
  marquePdfA?: boolean
  embarquee?: boolean
}

/** Une feuille PDF/A-1b : version 1.4, polices embarquées, ni transparence ni image. */
export function ouvrirFeuille({ titre, auteur, date, ...marques }: Notice): Pdf {
  const { marquePdfA = true, embarquee = true } = marques
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGES,
    pdfVersion: '1.4',
    // Le type du paquet ne connaît pas encore cette valeur.
    ...(marquePdfA ? { subset: 'PDF/A-1b' as 'PDF/A-1' } : {}),
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    // Une police dès la première ligne : sinon Helvetica, non embarquée, entre dans le fichier.
    font: FICHIERS_POLICES.texte,
    info: {
      Title: metadonnee(titre),
      Author: metadonnee(auteur),
      CreationDate: date,
    },
  })
  for (const [nom, fichier] of Object.entries(FICHIERS_POLICES)) doc.registerFont(nom, fichier)
  // pdfkit la reprendrait à chaque saut de page, au milieu d'un texte écrit dans celle de secours.
  delete doc.options.font
  if (!embarquee) doc.registerFont('gras', 'Helvetica-Bold')
  return doc
}

/** Ouvre la marge basse de toutes les pages, la première comprise. */
export function ouvrirMargeBasse(doc: Pdf, basse: number): void {
  doc.page.margins.bottom = basse
  doc.options.margins = { ...MARGES, bottom: basse }
}

/** Passe à la page suivante quand il ne reste pas cette hauteur. */
export function placeSousElle(doc: Pdf, hauteur: number): void {
  if (doc.y > doc.page.height - doc.page.margins.bottom - hauteur) doc.addPage()
}

/** Prépare la police et le corps de ce texte, et le rend prêt à écrire. */
export function preparer(doc: Pdf, brut: string, graisse: Graisse, corps: number): string {
  const texte = typographier(brut)
  doc.font(policePour(texte, graisse)).fontSize(corps).fillColor(ENCRE)
  return texte
}

/** Hauteur que ce texte prendra. */
export function hauteurDe(
  doc: Pdf,
  brut: string,
  style: { graisse: Graisse; corps: number; width: number },
): number {
  const texte = preparer(doc, brut, style.graisse, style.corps)
  return doc.heightOfString(texte, { width: style.width })
}

export async function octetsDe(doc: Pdf): Promise<Buffer> {
  const morceaux: Buffer[] = []
  doc.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fin = new Promise<void>((resoudre, rejeter) => {
    doc.on('end', resoudre)
    doc.on('error', rejeter)
  })
  doc.end()
  await fin
  return Buffer.concat(morceaux)
}
