import PDFDocument from 'pdfkit'
import { type NomPolice, POLICES, policePour } from './polices/polices.ts'
import { nettoyer, typographier } from './typographie.ts'

export type Pdf = PDFKit.PDFDocument

export const ENCRE = '#1C2733'
export const SECONDAIRE = '#55626F'
export const LIGNE = '#D8DEE4'
export const ACCENT = '#0B6E6E'

export interface OptionsPdf {
  titre: string
  auteur: string
  sujet: string
  /** Date fixe, tirée des événements : mêmes données, mêmes octets. */
  date: Date
  options?: PDFKit.PDFDocumentOptions
}

/** pdfkit recopie ces champs dans du XMP sans les échapper : aucun signe de balisage n'y entre. */
function metadonnee(texte: string): string {
  return textePdf(texte).replaceAll('&', 'et').replaceAll('<', '(').replaceAll('>', ')')
}

/** Un document balisé, en français, polices embarquées, sans page tant qu'on n'en ajoute pas. */
export function creerPdf({ titre, auteur, sujet, date, options }: OptionsPdf): Pdf {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 36,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    // Aucune police par défaut : celles du système n'entrent pas, chacune est embarquée à son premier emploi.
    font: '',
    info: {
      Title: metadonnee(titre),
      Author: metadonnee(auteur),
      Subject: metadonnee(sujet),
      CreationDate: date,
      ModDate: date,
    },
    ...options,
  })
  for (const [nom, ouvrir] of Object.entries(POLICES)) doc.registerFont(nom, ouvrir())
  return doc
}

/** Le texte tel que le PDF saura l'écrire. */
export function textePdf(texte: string): string {
  return typographier(nettoyer(texte)).replaceAll('\u202f', '\u00a0').replaceAll('\u2011', '-')
}

/** Choisit police et corps pour écrire ce texte. */
export function fonte(doc: Pdf, texte: string, voulue: NomPolice, corps: number): Pdf {
  return doc.font(policePour(texte, voulue)).fontSize(corps)
}

/** Termine le document et rend ses octets. */
export async function octetsPdf(doc: Pdf): Promise<Buffer> {
  const morceaux: Buffer[] = []
  doc.on('data', (morceau: Buffer) => morceaux.push(morceau))
  const fin = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.end()
  await fin
  return Buffer.concat(morceaux)
}
