import type { LigneRecit, SectionRecit } from '../recit/section.ts'
import { FILET, GRIS, hauteurDe, MARGES, type Pdf, placeSousElle, preparer } from './feuille.ts'

interface Style {
  corps: number
  /** Un filet sous le titre. */
  filet: boolean
}

const RETRAIT = 12
const COUPE = 160

/** Une section : son titre, ses paragraphes, ses lignes ; un titre ne reste pas seul en bas de page. */
export function ecrireSection(
  doc: Pdf,
  { titre, paragraphes, lignes }: SectionRecit,
  style: Style,
  { width, suite }: { width: number; suite: number },
): void {
  doc.x = MARGES.left
  if (titre !== null) ecrireTitre(doc, titre, style, width)
  for (const [rang, paragraphe] of paragraphes.entries()) {
    if (rang === paragraphes.length - 1 && lignes.length === 0) {
      const hauteur = hauteurDe(doc, paragraphe, { graisse: 'texte', corps: style.corps, width })
      // Plus long, il se coupe de lui-même et sa fin accompagne la signature.
      if (hauteur < COUPE) placeSousElle(doc, hauteur + suite)
    }
    const texte = preparer(doc, paragraphe, 'texte', style.corps)
    if (texte.trim() === '') doc.moveDown(0.6)
    else doc.text(texte, { width, lineGap: 2.5 }).moveDown(0.25)
  }
  for (const ligne of lignes) {
    placeSousElle(doc, 24 + (ligne === lignes.at(-1) ? suite : 0))
    ecrireLigne(doc, ligne, style, width)
  }
  doc.moveDown(0.35)
}

function ecrireTitre(doc: Pdf, titre: string, style: Style, width: number): void {
  placeSousElle(doc, 40)
  doc.text(preparer(doc, titre, 'gras', style.corps + 1), { width })
  if (style.filet) {
    const y = doc.y + 1
    doc.moveTo(MARGES.left, y).lineTo(MARGES.left + width, y)
    doc.lineWidth(0.5).strokeColor(FILET).stroke()
    doc.y = y + 3
  }
}

function ecrireLigne(
  doc: Pdf,
  { texte, precisions }: LigneRecit,
  style: Style,
  width: number,
): void {
  const y = doc.y
  doc.text(preparer(doc, '•', 'texte', style.corps), MARGES.left, y, { width: RETRAIT })
  const retrait = { width: width - RETRAIT, lineGap: 1.5 }
  doc.text(preparer(doc, texte, 'texte', style.corps), MARGES.left + RETRAIT, y, retrait)
  for (const precision of precisions) {
    const petite = preparer(doc, precision, 'texte', style.corps - 1)
    doc.fillColor(GRIS).text(petite, { width: width - RETRAIT })
  }
  doc.x = MARGES.left
}
