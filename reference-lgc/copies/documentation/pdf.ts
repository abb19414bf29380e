import { MARGES, octetsDe, ouvrirFeuille, preparer } from '../../documents/pdf/feuille.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import type { FaitsCopies } from './faits.ts'
import { sectionsCopies, TITRE_DOCUMENTATION } from './sections.ts'

/** La documentation des mécanismes, à remettre : les mêmes phrases que l'écran. */
export async function composerDocumentation(
  faits: FaitsCopies,
  mutations: Mutations,
): Promise<Buffer> {
  const doc = ouvrirFeuille({
    titre: TITRE_DOCUMENTATION,
    auteur: `${PRODUIT} ${VERSION}`,
    date: new Date(faits.etablieLe),
  })
  const width = doc.page.width - MARGES.left - MARGES.right
  doc.text(preparer(doc, `${PRODUIT} ${VERSION}`, 'texte', 10), MARGES.left, MARGES.top, { width })
  doc.moveDown(0.4).text(preparer(doc, TITRE_DOCUMENTATION, 'gras', 18), { width })
  for (const { titre, paragraphes } of sectionsCopies(faits, mutations)) {
    if (doc.y > doc.page.height - MARGES.bottom - 72) doc.addPage()
    doc
      .moveDown(0.8)
      .text(preparer(doc, titre, 'gras', 13), { width })
      .moveDown(0.3)
    for (const paragraphe of paragraphes)
      doc.text(preparer(doc, paragraphe, 'texte', 11), { width, lineGap: 2 }).moveDown(0.3)
  }
  return octetsDe(doc)
}
