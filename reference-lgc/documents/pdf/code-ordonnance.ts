import type { Mutations } from '../../mutations/interrupteur.ts'
import { codeDuNumero } from '../../ordonnance-numerique/code-2d.ts'
import { mentionsDuCode } from '../../ordonnance-numerique/mentions.ts'
import { creerNumero } from '../../ordonnance-numerique/numero.ts'
import { suites } from '../datamatrix/matrice.ts'
import { ENCRE, GRIS, MARGES, type Pdf, preparer } from './feuille.ts'

/** Vingt-deux millimètres : vingt au moins sur le papier (ordonnance-numerique.md §4 [C]). */
const COTE = 62.4
/** Zone de silence : quatre modules d'un symbole de vingt-neuf. */
const SILENCE = 9

/** Place du code au-dessus du pied de page, silence compris. */
export const HAUTEUR_CODE = COTE + 2 * SILENCE

interface Depose {
  numero: string
  oppositionConsultation: boolean
}

/** En bas à gauche, tracé comme le datamatrix, et son numéro en clair à côté. */
export function ecrireCodeOrdonnance(
  doc: Pdf,
  y: number,
  depose: Depose,
  mutations: Mutations,
): void {
  const juste = depose.numero
  const numero = mutations.choisir('on-code-d-un-autre-numero', juste, () =>
    creerNumero(new Date(0)),
  )
  const matrice = codeDuNumero(numero)
  const module = COTE / matrice.cote
  const [x, haut] = [MARGES.left, y + SILENCE]
  for (const suite of suites(matrice))
    doc.rect(x + suite.x * module, haut + suite.y * module, suite.longueur * module, module)
  doc.fill(ENCRE)
  const gauche = x + COTE + SILENCE + 6
  const place = { width: doc.page.width - MARGES.right - gauche }
  const { titre, numero: enClair, precisions } = mentionsDuCode(depose)
  doc.text(preparer(doc, titre, 'gras', 10), gauche, haut + 4, place)
  doc.text(preparer(doc, enClair, 'gras', 12), gauche, doc.y + 2, place)
  for (const precision of precisions) {
    const texte = preparer(doc, precision, 'texte', 9)
    doc.fillColor(GRIS).text(texte, gauche, doc.y + 2, place)
  }
}
