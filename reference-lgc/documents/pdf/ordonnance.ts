import type { LigneRecit, SectionRecit } from '../recit/section.ts'
import {
  FILET,
  FOND,
  hauteurDe,
  MARGES,
  type Pdf,
  placeSousElle,
  preparer,
  SIGNATURE,
} from './feuille.ts'

interface Placement {
  width: number
  /** Hauteur à garder dessous : la dernière ligne ne laisse pas la signature partir seule. */
  suite: number
}

const BORD = 10
const RETRAIT = 20
const ZONE = { graisse: 'gras', corps: 10 } as const
const PRODUIT = { graisse: 'gras', corps: 11.5 } as const
const PRECISION = { graisse: 'texte', corps: 11 } as const

/** Les lignes numérotées à la suite ; deux zones titrées quand une ALD en sépare (bizone). */
export function ecrireOrdonnance(doc: Pdf, sections: readonly SectionRecit[], width: number): void {
  let rang = 0
  for (const section of sections) {
    const { titre, lignes } = section
    const neant = titre !== null && lignes.length === 0
    const paragraphes = [...(neant ? ['Néant'] : []), ...section.paragraphes]
    const derniere = section === sections.at(-1)
    if (titre !== null) ecrireZone(doc, titre, width)
    for (const ligne of lignes) {
      rang += 1
      const ferme = derniere && paragraphes.length === 0 && ligne === lignes.at(-1)
      ecrireLigne(doc, rang, ligne, { width, suite: ferme ? SIGNATURE : 0 })
    }
    for (const [place, paragraphe] of paragraphes.entries()) {
      const ferme = derniere && place === paragraphes.length - 1
      ecrireParagraphe(doc, paragraphe, { width, suite: ferme ? SIGNATURE : 0 })
    }
    doc.moveDown(0.3)
  }
}

/** Une barre grise opaque : PDF/A-1 n'admet aucune transparence. */
function ecrireZone(doc: Pdf, titre: string, width: number): void {
  const dedans = width - 2 * BORD
  const hauteur = hauteurDe(doc, titre, { ...ZONE, width: dedans }) + 10
  placeSousElle(doc, hauteur + 40)
  const y = doc.y
  doc.lineWidth(0.75).rect(MARGES.left, y, width, hauteur).fillAndStroke(FOND, FILET)
  const texte = preparer(doc, titre, ZONE.graisse, ZONE.corps)
  doc.text(texte, MARGES.left + BORD, y + 5, { width: dedans, align: 'center' })
  doc.x = MARGES.left
  doc.y = y + hauteur + 8
}

/** Le produit en gras, la posologie dessous : une ligne ne se coupe pas entre deux pages. */
function ecrireLigne(doc: Pdf, rang: number, ligne: LigneRecit, { width, suite }: Placement): void {
  const place = { width: width - RETRAIT }
  const hauteur = [
    hauteurDe(doc, ligne.texte, { ...PRODUIT, ...place }),
    ...ligne.precisions.map((precision) => hauteurDe(doc, precision, { ...PRECISION, ...place })),
  ].reduce((somme, h) => somme + h + 1, 0)
  placeSousElle(doc, hauteur + suite)
  const y = doc.y
  const numero = preparer(doc, `${rang}.`, PRODUIT.graisse, PRODUIT.corps)
  doc.text(numero, MARGES.left, y, { width: RETRAIT })
  const produit = preparer(doc, ligne.texte, PRODUIT.graisse, PRODUIT.corps)
  doc.text(produit, MARGES.left + RETRAIT, y, place)
  for (const precision of ligne.precisions)
    doc.text(preparer(doc, precision, PRECISION.graisse, PRECISION.corps), { ...place })
  doc.x = MARGES.left
  doc.moveDown(0.7)
}

function ecrireParagraphe(doc: Pdf, brut: string, { width, suite }: Placement): void {
  placeSousElle(doc, hauteurDe(doc, brut, { ...PRECISION, width }) + suite)
  const texte = preparer(doc, brut, PRECISION.graisse, PRECISION.corps)
  doc.text(texte, MARGES.left, doc.y, { width }).moveDown(0.4)
}
