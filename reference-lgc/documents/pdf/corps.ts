import type { Mutations } from '../../mutations/interrupteur.ts'
import { jourLong, mentionValidation } from '../dates-lues.ts'
import { mentionRemplacement } from '../enonces.ts'
import type { Contenu } from '../modele/contenu.ts'
import { recitDe } from '../recit/recit.ts'
import type { SectionRecit } from '../recit/section.ts'
import { nomSignataire } from '../signataire.ts'
import { FILET, GRIS, MARGES, type Pdf, placeSousElle, preparer, SIGNATURE } from './feuille.ts'
import { ecrireOrdonnance } from './ordonnance.ts'
import { ecrireSection } from './section.ts'

/** La date, le titre, le corps, la signature ; le texte coule d'une page à l'autre. */
export function ecrireCorps(
  doc: Pdf,
  { haut, date: ligneDate }: { haut: number; date: number },
  contenu: Contenu,
  mutations: Mutations,
): void {
  const width = doc.page.width - MARGES.left - MARGES.right
  const date = preparer(doc, `Le ${jourLong(contenu.termineLe)}`, 'texte', 11)
  doc.text(date, MARGES.left, ligneDate, { width, align: 'right' })
  doc.y = Math.max(doc.y + 12, haut + 4)
  doc.text(preparer(doc, contenu.titre, 'gras', 17), { width }).moveDown(0.6)
  const remplace = mutations.choisir('remplacement-non-annonce', contenu.remplace, () => null)
  if (remplace) ecrireRemplacement(doc, mentionRemplacement(remplace), width)
  const sections = recitDe(contenu.corps)
  if (contenu.corps.genre === 'medicaments' || contenu.corps.genre === 'actes')
    ecrireOrdonnance(doc, sections, width)
  else
    for (const section of sections) {
      const suite = section === sections.at(-1) ? SIGNATURE : 0
      ecrireSection(doc, section, styleDe(contenu, section), { width, suite })
    }
  ecrireSignature(doc, contenu, width)
}

/** Le texte d'une lettre se lit plus grand que les rubriques serrées d'une synthèse. */
const styleDe = ({ corps }: Contenu, { titre }: SectionRecit) =>
  corps.genre === 'synthese'
    ? { corps: 10.5, filet: titre !== null }
    : { corps: 11.5, filet: false }

/** Encadré : qui tient l'ancienne version ne doit pas le manquer. */
function ecrireRemplacement(doc: Pdf, mention: string, width: number): void {
  const [x, y] = [MARGES.left, doc.y]
  const texte = preparer(doc, mention, 'gras', 11)
  doc.text(texte, x + 10, y + 6, { width: width - 20 })
  const hauteur = doc.y - y + 6
  doc.lineWidth(1).strokeColor(FILET).rect(x, y, width, hauteur).stroke()
  doc.x = x
  doc.y = y + hauteur + 10
}

/** Le nom et la mention restent ensemble, sur la même page. */
function ecrireSignature(doc: Pdf, contenu: Contenu, width: number): void {
  doc.x = MARGES.left
  doc.moveDown(0.8)
  placeSousElle(doc, 34)
  doc.text(preparer(doc, nomSignataire(contenu.auteur), 'gras', 11.5), { width, align: 'right' })
  const mention = preparer(doc, mentionValidation(contenu), 'texte', 9)
  doc.fillColor(GRIS).text(mention, { width, align: 'right' })
}
