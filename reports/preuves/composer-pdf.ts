import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Environnement } from '../../rem/index.ts'
import { dateHeure } from '../campagne/dates.ts'
import { LIBELLES_ENVIRONNEMENT } from '../libelles.ts'
import type { Ecran } from '../modele/types.ts'
import { creerPdf, ENCRE, fonte, LIGNE, octetsPdf, type Pdf, SECONDAIRE, textePdf } from '../pdf.ts'
import { lireDimensions } from './dimensions-image.ts'

export interface PreuveAComposer {
  preuve: string
  description: string
  ecrans: readonly Ecran[]
  produit: string
  version: string
  editeur: string
  environnement: Environnement
  date: string
}

const MARGE = 36
// Une légende courte se lit de loin ; celle de plusieurs étapes sur un même écran tient en quatre lignes.
const LEGENDE_COURTE = { corps: 13, hauteur: 36, signes: 210 }
const LEGENDE_LONGUE = { corps: 10.5, hauteur: 56 }

function ecrireLegende(doc: Pdf, ecran: Ecran, rang: number, preuve: PreuveAComposer): void {
  const largeur = doc.page.width - 2 * MARGE
  const legende = textePdf(ecran.legende)
  const { corps, hauteur } =
    legende.length > LEGENDE_COURTE.signes ? LEGENDE_LONGUE : LEGENDE_COURTE
  fonte(doc, legende, 'gras', corps).fillColor(ENCRE)
  doc.text(legende, MARGE, MARGE, { width: largeur, height: hauteur, ellipsis: true })
  const details = textePdf(
    [
      `Preuve ${preuve.preuve}`,
      `écran ${rang} sur ${preuve.ecrans.length}`,
      `${dateHeure(ecran.date)} (heure de Paris)`,
      `${preuve.produit} ${preuve.version}`,
      `pris sur : ${LIBELLES_ENVIRONNEMENT[preuve.environnement]}`,
    ].join(' • '),
  )
  fonte(doc, details, 'texte', 10).fillColor(SECONDAIRE)
  doc.text(details, MARGE, doc.y + 2, { width: largeur, height: 28, ellipsis: true })
}

/** L'image entière sous la légende ; le filet l'entoure sans la toucher. */
function poserImage(doc: Pdf, chemin: string): void {
  const taille = lireDimensions(chemin)
  if (!taille) throw new Error(`image illisible : ${path.basename(chemin)}`)
  const haut = doc.y + 8
  const place = { largeur: doc.page.width - 2 * MARGE, hauteur: doc.page.height - MARGE - haut }
  const echelle = Math.min(place.largeur / taille.largeur, place.hauteur / taille.hauteur)
  const largeur = taille.largeur * echelle
  const hauteur = taille.hauteur * echelle
  const gauche = (doc.page.width - largeur) / 2
  doc.image(readFileSync(chemin), gauche, haut, { width: largeur, height: hauteur })
  doc.lineWidth(0.5).strokeColor(LIGNE)
  doc.rect(gauche - 0.5, haut - 0.5, largeur + 1, hauteur + 1).stroke()
}

/** Un écran plus haut que large tient mieux sur une page debout. */
function orientation(chemin: string): 'portrait' | 'landscape' {
  const taille = lireDimensions(chemin)
  return taille && taille.hauteur > taille.largeur ? 'portrait' : 'landscape'
}

/** Une page par écran, légende au-dessus de l'image ; mêmes écrans, mêmes octets. */
export async function composerPdf(dossier: string, preuve: PreuveAComposer): Promise<Buffer> {
  const doc = creerPdf({
    titre: `Preuve ${preuve.preuve}, ${preuve.produit} ${preuve.version}`,
    auteur: preuve.editeur,
    sujet: textePdf(preuve.description),
    date: new Date(preuve.date),
  })
  for (const [i, ecran] of preuve.ecrans.entries()) {
    const chemin = path.join(dossier, ecran.capture.chemin)
    doc.addPage({ size: 'A4', layout: orientation(chemin), margin: MARGE })
    const page = doc.struct('Sect', {}, [
      doc.struct('P', {}, () => ecrireLegende(doc, ecran, i + 1, preuve)),
      doc.struct('Figure', { alt: `Écran ${i + 1} : ${ecran.legende}` }, () => {
        poserImage(doc, chemin)
      }),
    ])
    doc.addStructure(page)
    page.end()
  }
  return octetsPdf(doc)
}
