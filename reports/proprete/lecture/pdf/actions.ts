import type { DocumentPdf } from '../../../../schemas/pdf/document-pdf.ts'
import type { InventairePdf } from '../../../../schemas/pdf/inventaire.ts'
import {
  type Dictionnaire,
  estChaine,
  estDictionnaire,
  nomDe,
} from '../../../../schemas/pdf/objets.ts'
import { decoderChaine } from './decoder-chaine.ts'

/** Une action d’un PDF (ISO 32000-1 §12.6.4), ou ce qui en tient lieu. */
export interface ActionPdf {
  nature: string
  cible: string
  objet: number
}

/** Celles qui font autre chose que tourner les pages du document. */
const ACTIONS = new Set(
  'JavaScript Launch URI SubmitForm ImportData GoToR GoToE Rendition Sound Movie GoTo3DView RichMediaExecute'.split(
    ' ',
  ),
)
const MULTIMEDIA = new Set(['RichMedia', 'Movie', 'Screen', 'Sound', '3D'])

function cibleDe(dictionnaire: Dictionnaire, pdf: DocumentPdf): string {
  for (const cle of ['URI', 'F', 'UF']) {
    const valeur = pdf.resoudre(dictionnaire.entrees.get(cle))
    if (estChaine(valeur)) return decoderChaine(valeur.octets)
    if (estDictionnaire(valeur)) return cibleDe(valeur, pdf)
  }
  return ''
}

function natureDe(dictionnaire: Dictionnaire, pdf: DocumentPdf): string | null {
  const lire = (cle: string) => nomDe(pdf.resoudre(dictionnaire.entrees.get(cle)))
  const action = lire('S')
  if (action !== null && ACTIONS.has(action)) return action
  if (dictionnaire.entrees.has('JS')) return 'JavaScript'
  if (dictionnaire.entrees.has('XFA')) return 'XFA'
  const sousType = lire('Subtype')
  return sousType !== null && MULTIMEDIA.has(sousType) && dictionnaire.entrees.has('Rect')
    ? sousType
    : null
}

/** Tout ce qu’un PDF peut déclencher ou ouvrir, une fois par objet et par nature. */
export function actionsDe(
  pdf: DocumentPdf,
  { dictionnaires }: InventairePdf,
): readonly ActionPdf[] {
  const vues = new Map<string, ActionPdf>()
  for (const { objet, numero } of dictionnaires) {
    const nature = natureDe(objet, pdf)
    if (nature === null) continue
    const cible = cibleDe(objet, pdf)
    vues.set(`${numero} ${nature} ${cible}`, { nature, cible, objet: numero })
  }
  return [...vues.values()]
}
