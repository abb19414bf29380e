import { MARGES, octetsDe, ouvrirFeuille, preparer } from '../documents/pdf/feuille.ts'
import { ecrireSection } from '../documents/pdf/section.ts'
import { PRODUIT, STRUCTURE } from '../version.ts'
import { jourDe } from '../vues/heures.ts'
import { DATE_CONDITIONS, type SectionConditions, VERSION_CONDITIONS } from './texte.ts'

const TITRE = 'Conditions générales d’utilisation'
const CORPS = 10.5

/** Le fichier des conditions, en PDF/A-1b : mêmes mots que la page, mêmes octets à chaque demande. */
export async function composerConditions(sections: readonly SectionConditions[]): Promise<Buffer> {
  const doc = ouvrirFeuille({ titre: TITRE, auteur: STRUCTURE, date: new Date(DATE_CONDITIONS) })
  const width = doc.page.width - MARGES.left - MARGES.right
  doc.text(preparer(doc, TITRE, 'gras', 18), { width })
  const notice = `${PRODUIT} · version ${VERSION_CONDITIONS}, en vigueur depuis le ${jourDe(DATE_CONDITIONS)}`
  doc.text(preparer(doc, notice, 'texte', CORPS), { width }).moveDown(1)
  for (const { titre, paragraphes, lignes } of sections)
    ecrireSection(
      doc,
      {
        titre,
        paragraphes,
        lignes: lignes.map((texte) => ({ cle: texte, texte, precisions: [] })),
      },
      { corps: CORPS, filet: true },
      { width, suite: 0 },
    )
  return octetsDe(doc)
}
