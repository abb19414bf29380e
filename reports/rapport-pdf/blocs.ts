import { ENCRE, fonte, type Pdf, SECONDAIRE, textePdf } from '../pdf.ts'
import type { NomPolice } from '../polices/polices.ts'

interface Style {
  balise: 'H1' | 'H2' | 'H3' | 'P'
  police: NomPolice
  corps: number
  couleur: string
  /** Espace laissé après, en lignes. */
  apres: number
}

export const STYLES = {
  titre: { balise: 'H1', police: 'gras', corps: 25, couleur: ENCRE, apres: 0.3 },
  section: { balise: 'H2', police: 'gras', corps: 16, couleur: ENCRE, apres: 0.4 },
  sousSection: { balise: 'H3', police: 'gras', corps: 11, couleur: ENCRE, apres: 0.3 },
  texte: { balise: 'P', police: 'texte', corps: 10, couleur: ENCRE, apres: 0.3 },
  fort: { balise: 'P', police: 'gras', corps: 10, couleur: ENCRE, apres: 0.3 },
  second: { balise: 'P', police: 'texte', corps: 9, couleur: SECONDAIRE, apres: 0.3 },
} as const satisfies Record<string, Style>

/** Écrit un paragraphe balisé sur toute la largeur, et passe à la suite. */
export function ecrire(doc: Pdf, style: keyof typeof STYLES, brut: string): void {
  const { balise, police, corps, couleur, apres } = STYLES[style]
  const texte = textePdf(brut)
  doc.addStructure(
    doc.struct(balise, {}, () => {
      fonte(doc, texte, police, corps).fillColor(couleur)
      doc.text(texte, doc.page.margins.left, doc.y)
    }),
  )
  doc.moveDown(apres)
}

/** Commence une nouvelle page quand il reste moins que `hauteur` points. */
export function reserver(doc: Pdf, hauteur: number): void {
  if (doc.y + hauteur > doc.page.height - doc.page.margins.bottom) doc.addPage()
}
