import type { Contenu } from '../contenu.ts'
import { jourLong, mentionValidation } from '../dates-lues.ts'
import { nomSignataire } from '../signataire.ts'
import { GRIS, MARGES, type Pdf, preparer } from './feuille.ts'

/** La date, le titre, le texte, la signature ; le texte coule d'une page à l'autre. */
export function ecrireCorps(doc: Pdf, haut: number, contenu: Contenu): void {
  const width = doc.page.width - MARGES.left - MARGES.right
  const date = preparer(doc, `Le ${jourLong(contenu.termineLe)}`, 'texte', 11)
  doc.text(date, MARGES.left, haut, { width, align: 'right' }).moveDown(1)
  doc.text(preparer(doc, contenu.titre, 'gras', 17), { width }).moveDown(0.6)
  for (const paragraphe of contenu.texte.split('\n')) {
    const texte = preparer(doc, paragraphe, 'texte', 11.5)
    if (texte.trim() === '') doc.moveDown(0.6)
    else doc.text(texte, { width, lineGap: 2.5 }).moveDown(0.25)
  }
  ecrireSignature(doc, contenu, width)
}

/** Le nom et la mention restent ensemble, sur la même page. */
function ecrireSignature(doc: Pdf, contenu: Contenu, width: number): void {
  doc.moveDown(1.5)
  if (doc.y > doc.page.height - MARGES.bottom - 48) doc.addPage()
  doc.text(preparer(doc, nomSignataire(contenu.auteur), 'gras', 11.5), { width, align: 'right' })
  const mention = preparer(doc, mentionValidation(contenu), 'texte', 9)
  doc.fillColor(GRIS).text(mention, { width, align: 'right' })
}
