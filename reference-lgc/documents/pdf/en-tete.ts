import type { Contenu } from '../modele/contenu.ts'
import { nomSignataire } from '../signataire.ts'
import { FILET, GRIS, MARGES, type Pdf, preparer } from './feuille.ts'

/** Le cabinet à gauche, le signataire à droite ; rend l'ordonnée sous le filet. */
export function ecrireEnTete(doc: Pdf, { auteur, cabinet }: Contenu): number {
  const largeur = (doc.page.width - MARGES.left - MARGES.right) / 2
  const { adresse, telephone } = cabinet
  const gauche = colonne(doc, MARGES.left, largeur, 'left', [
    cabinet.nom,
    adresse.voie,
    `${adresse.codePostal} ${adresse.commune}`,
    `Tél. : ${telephone}`,
  ])
  const droite = colonne(doc, MARGES.left + largeur, largeur, 'right', [
    nomSignataire(auteur),
    auteur.specialite?.mot ?? '',
    `RPPS : ${auteur.identifiant.slice(1)}`,
  ])
  const bas = Math.max(gauche, droite) + 10
  doc.moveTo(MARGES.left, bas).lineTo(doc.page.width - MARGES.right, bas)
  doc.lineWidth(0.75).strokeColor(FILET).stroke()
  return bas + 14
}

/** La première ligne en gras, les autres dessous ; rend l'ordonnée finale. */
function colonne(
  doc: Pdf,
  x: number,
  width: number,
  align: 'left' | 'right',
  [titre = '', ...suite]: readonly string[],
): number {
  doc.text(preparer(doc, titre, 'gras', 13), x, MARGES.top, { width, align })
  for (const ligne of suite.filter((l) => l !== '')) {
    const texte = preparer(doc, ligne, 'texte', 10)
    doc.fillColor(GRIS).text(texte, x, doc.y + 1, { width, align })
  }
  return doc.y
}
