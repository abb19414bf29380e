import type { Matrice } from '../datamatrix/matrice.ts'
import { suites } from '../datamatrix/matrice.ts'
import type { IdentiteImprimee, Mention, SymboleImprime } from '../mentions.ts'
import { ENCRE, FILET, GRIS, hauteurDe, MARGES, type Pdf, preparer } from './feuille.ts'

const BORD = 10
const ENTRE_LIGNES = 5
const LIBELLE = { graisse: 'texte', corps: 9 } as const
const VALEUR = { graisse: 'gras', corps: 12 } as const
/** Vingt-quatre millimètres au moins, un demi par module : un lecteur de table le lit sans s'approcher. */
const coteDe = ({ cote }: Matrice): number => Math.max(68, cote * 1.42)
/** Zone de silence : deux modules au moins des plus petits symboles. */
const SILENCE = 6

/** L'identité en haut de la première page, le symbole à sa droite ; rend l'ordonnée sous le cadre. */
export function ecrireIdentite(doc: Pdf, y: number, identite: IdentiteImprimee): number {
  const largeur = doc.page.width - MARGES.left - MARGES.right
  const { datamatrix } = identite
  const cote = datamatrix ? coteDe(datamatrix.matrice) : 0
  const place = datamatrix ? cote + 2 * SILENCE + BORD : 0
  const bas = ecrireMentions(doc, y + BORD, largeur - 2 * BORD - place, identite.mentions)
  const gauche = MARGES.left + largeur - BORD - cote - SILENCE
  const basSymbole = datamatrix ? ecrireSymbole(doc, gauche, y + BORD, datamatrix) : 0
  const hauteur = Math.max(bas, basSymbole) + BORD - y
  doc.lineWidth(0.75).strokeColor(FILET).rect(MARGES.left, y, largeur, hauteur).stroke()
  return y + hauteur
}

/** Deux mentions par ligne, une seule quand elle demande toute la largeur. */
function ecrireMentions(
  doc: Pdf,
  haut: number,
  largeur: number,
  mentions: readonly Mention[],
): number {
  let y = haut
  for (const ligne of parLignes(mentions)) {
    const width = (ligne.length > 1 || !ligne[0]?.large ? largeur / 2 : largeur) - ENTRE_LIGNES
    const hauteurs = ligne.map((mention, rang) =>
      ecrireMention(doc, MARGES.left + BORD + (rang * largeur) / 2, y, width, mention),
    )
    y += Math.max(...hauteurs) + ENTRE_LIGNES
  }
  return y - ENTRE_LIGNES
}

function parLignes(mentions: readonly Mention[]): Mention[][] {
  const lignes: Mention[][] = []
  for (const mention of mentions) {
    const derniere = lignes.at(-1)
    const complete = !derniere || derniere.length === 2 || derniere[0]?.large
    if (complete || mention.large) lignes.push([mention])
    else derniere.push(mention)
  }
  return lignes
}

/** Le libellé, et dessous sa valeur : aucun trait ne se lit sans son nom. */
function ecrireMention(
  doc: Pdf,
  x: number,
  y: number,
  width: number,
  { libelle, valeur }: Mention,
): number {
  const texte = preparer(doc, libelle, LIBELLE.graisse, LIBELLE.corps)
  doc.fillColor(GRIS).text(texte, x, y, { width })
  const dessous = y + hauteurDe(doc, libelle, { ...LIBELLE, width })
  doc.text(preparer(doc, valeur, VALEUR.graisse, VALEUR.corps), x, dessous, { width })
  return dessous + hauteurDe(doc, valeur, { ...VALEUR, width }) - y
}

/** Tracé vectoriel, noir sur blanc : net à toute taille, et sans canal alpha, interdit en PDF/A-1. */
function ecrireSymbole(
  doc: Pdf,
  x: number,
  y: number,
  { matrice, legende }: SymboleImprime,
): number {
  const cote = coteDe(matrice)
  const module = cote / matrice.cote
  for (const suite of suites(matrice))
    doc.rect(x + suite.x * module, y + suite.y * module, suite.longueur * module, module)
  doc.fill(ENCRE)
  const texte = preparer(doc, legende, 'gras', 9)
  doc.text(texte, x - SILENCE, y + cote + SILENCE, { width: cote + 2 * SILENCE, align: 'center' })
  return doc.y
}
