import { ENCRE, fonte, LIGNE, type Pdf, SECONDAIRE, textePdf } from '../pdf.ts'
import type { NomPolice } from '../polices/polices.ts'

export interface Colonne {
  titre: string
  /** Part de la largeur utile ; la somme des colonnes fait 1. */
  part: number
  alignement?: 'right'
}

const CORPS = 8.5
const RETRAIT = 4

interface Trait {
  police: NomPolice
  couleur: string
  balise: 'TH' | 'TD'
}
const TETE: Trait = { police: 'gras', couleur: SECONDAIRE, balise: 'TH' }
const LIGNE_DE_DONNEES: Trait = { police: 'texte', couleur: ENCRE, balise: 'TD' }

const gauche = (doc: Pdf): number => doc.page.margins.left
const largeurUtile = (doc: Pdf): number =>
  doc.page.width - doc.page.margins.left - doc.page.margins.right
const bas = (doc: Pdf): number => doc.page.height - doc.page.margins.bottom

/** Une table balisée dont l'entête revient en haut de chaque page ; une ligne n'est jamais coupée. */
export function dessinerTable(
  doc: Pdf,
  colonnes: readonly Colonne[],
  lignes: readonly (readonly string[])[],
): void {
  const largeurs = colonnes.map(({ part }) => part * largeurUtile(doc))

  function hauteur(cellules: readonly string[], { police }: Trait): number {
    const hauteurs = cellules.map((cellule, i) =>
      fonte(doc, cellule, police, CORPS).heightOfString(cellule, {
        width: (largeurs[i] ?? 0) - 2 * RETRAIT,
      }),
    )
    return Math.max(...hauteurs) + 2 * RETRAIT
  }

  function dessiner(brutes: readonly string[], trait: Trait): void {
    const cellules = brutes.map(textePdf)
    const y = doc.y
    const haut = hauteur(cellules, trait)
    let x = gauche(doc)
    const balises = cellules.map((cellule, i) => {
      const largeur = largeurs[i] ?? 0
      const place = { x: x + RETRAIT, largeur: largeur - 2 * RETRAIT }
      x += largeur
      const align = colonnes[i]?.alignement ?? 'left'
      return doc.struct(trait.balise, {}, () => {
        fonte(doc, cellule, trait.police, CORPS).fillColor(trait.couleur)
        doc.text(cellule, place.x, y + RETRAIT, { width: place.largeur, align })
      })
    })
    table.add(doc.struct('TR', {}, balises))
    doc.markContent('Artifact', { type: 'Layout' })
    doc.lineWidth(0.5).strokeColor(LIGNE)
    doc
      .moveTo(gauche(doc), y + haut)
      .lineTo(gauche(doc) + largeurUtile(doc), y + haut)
      .stroke()
    doc.endMarkedContent()
    doc.x = gauche(doc)
    doc.y = y + haut
  }

  const table = doc.struct('Table')
  doc.addStructure(table)
  const titres = colonnes.map(({ titre }) => titre)
  const tete = hauteur(titres.map(textePdf), TETE)
  if (doc.y + tete * 3 > bas(doc)) doc.addPage()
  dessiner(titres, TETE)
  for (const ligne of lignes) {
    if (doc.y + hauteur(ligne.map(textePdf), LIGNE_DE_DONNEES) > bas(doc)) {
      doc.addPage()
      dessiner(titres, TETE)
    }
    dessiner(ligne, LIGNE_DE_DONNEES)
  }
  table.end()
  doc.moveDown(1)
}
