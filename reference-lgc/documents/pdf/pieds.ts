import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import type { Contenu } from '../modele/contenu.ts'
import { ecrireCodeOrdonnance, HAUTEUR_CODE } from './code-ordonnance.ts'
import { FILET, GRIS, hauteurDe, MARGES, ouvrirMargeBasse, type Pdf, preparer } from './feuille.ts'

const MENTION = { graisse: 'texte', corps: 8 } as const
const LARGEUR = 595.28 - MARGES.left - MARGES.right

/** Fait la place du pied : le numéro de page, au-dessus la mention du cabinet et le code de l'ordonnance. */
export function reserverPieds(doc: Pdf, contenu: Contenu, mention: string): void {
  const hauteur = mention === '' ? 0 : hauteurDe(doc, mention, { ...MENTION, width: LARGEUR }) + 8
  const code = contenu.ordonnanceNumerique === null ? 0 : HAUTEUR_CODE
  if (hauteur + code > 0) ouvrirMargeBasse(doc, MARGES.bottom + hauteur + code)
}

/** Sur chaque page la mention RGPD (DOC.06), le numéro et le patient : une feuille séparée reste sienne. */
export function ecrirePieds(
  doc: Pdf,
  contenu: Contenu,
  { mention, mutations }: { mention: string; mutations: Mutations },
): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    const bas = doc.page.height - doc.page.margins.bottom
    // Sous la marge, pdfkit ouvrirait une page de plus.
    doc.page.margins.bottom = 0
    const { ordonnanceNumerique: numero } = contenu
    if (numero !== null) ecrireCodeOrdonnance(doc, bas, { ...contenu, numero }, mutations)
    const haut = bas + (numero === null ? 0 : HAUTEUR_CODE)
    if (mention !== '') ecrireMention(doc, haut + 10, mention)
    ecrirePied(doc, `Page ${page + 1} sur ${count}`, page === 0 ? origine() : rappel(contenu))
  }
}

const origine = () => `Établi avec ${PRODUIT} ${VERSION}`

/** La date d'abord : un nom de cent lettres ne la pousse pas hors de la ligne. */
const rappel = ({ titre, patient: { traits } }: Contenu) =>
  `Date de naissance ${dateAffichee(traits.dateNaissance)}, ${traits.nomNaissance} ${traits.premierPrenom}. ${titre}`

function ecrireMention(doc: Pdf, y: number, mention: string): void {
  doc.moveTo(MARGES.left, y - 4).lineTo(MARGES.left + LARGEUR, y - 4)
  doc.lineWidth(0.5).strokeColor(FILET).stroke()
  const texte = preparer(doc, mention, MENTION.graisse, MENTION.corps)
  doc.fillColor(GRIS).text(texte, MARGES.left, y, { width: LARGEUR })
}

function ecrirePied(doc: Pdf, droite: string, gauche: string): void {
  const width = doc.page.width - MARGES.left - MARGES.right
  const y = doc.page.height - MARGES.bottom + 20
  const place = { width: width - 90, height: 14, ellipsis: true, lineBreak: false }
  const texte = preparer(doc, gauche, 'texte', 9)
  doc.fillColor(GRIS).text(texte, MARGES.left, y, place)
  const numero = preparer(doc, droite, 'texte', 9)
  doc.fillColor(GRIS).text(numero, MARGES.left, y, { width, align: 'right', lineBreak: false })
}
