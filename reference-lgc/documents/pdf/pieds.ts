import { dateAffichee } from '../../patients/saisie/dates.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Contenu } from '../contenu.ts'
import { GRIS, MARGES, type Pdf, preparer } from './feuille.ts'

/** Sur chaque page son numéro et le patient : une feuille séparée ne change pas de dossier. */
export function ecrirePieds(doc: Pdf, contenu: Contenu): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    // Sous la marge, pdfkit ouvrirait une page de plus.
    doc.page.margins.bottom = 0
    ecrirePied(doc, `Page ${page + 1} sur ${count}`, page === 0 ? origine() : rappel(contenu))
  }
}

const origine = () => `Établi avec ${PRODUIT} ${VERSION}`

/** La date d'abord : un nom de cent lettres ne la pousse pas hors de la ligne. */
const rappel = ({ titre, patient: { traits } }: Contenu) =>
  `Date de naissance ${dateAffichee(traits.dateNaissance)}, ${traits.nomNaissance} ${traits.premierPrenom}. ${titre}`

function ecrirePied(doc: Pdf, droite: string, gauche: string): void {
  const width = doc.page.width - MARGES.left - MARGES.right
  const y = doc.page.height - MARGES.bottom + 22
  const place = { width: width - 90, height: 14, ellipsis: true, lineBreak: false }
  const texte = preparer(doc, gauche, 'texte', 9)
  doc.fillColor(GRIS).text(texte, MARGES.left, y, place)
  const numero = preparer(doc, droite, 'texte', 9)
  doc.fillColor(GRIS).text(numero, MARGES.left, y, { width, align: 'right', lineBreak: false })
}
