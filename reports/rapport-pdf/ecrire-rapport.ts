import path from 'node:path'
import { ecrireAtomique } from '../campagne/ecrire-atomique.ts'
import { MENTION_VERDICT } from '../libelles.ts'
import type { CampagneLue } from '../modele/types.ts'
import { creerPdf, fonte, octetsPdf, type Pdf, SECONDAIRE, textePdf } from '../pdf.ts'
import { dessinerACorriger } from './a-corriger.ts'
import { dessinerCouverture } from './couverture.ts'
import { dessinerChapitres } from './couverture-chapitres.ts'
import { dessinerPreuves } from './liste-preuves.ts'
import { dessinerSansObjet } from './sans-objet.ts'

/** Au bas de chaque page : la mention, le produit, le numéro. */
function dessinerPieds(doc: Pdf, lue: CampagneLue): void {
  const { start, count } = doc.bufferedPageRange()
  const { produit, versionLgc } = lue.campagne
  for (let i = start; i < start + count; i += 1) {
    doc.switchToPage(i)
    const texte = textePdf(
      `${MENTION_VERDICT} • ${produit} ${versionLgc} • page ${i + 1} sur ${count}`,
    )
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    fonte(doc, texte, 'texte', 8).fillColor(SECONDAIRE)
    doc.text(texte, doc.page.margins.left, doc.page.height - 30, { lineBreak: false })
    doc.endMarkedContent()
  }
}

export async function composerRapportPdf(lue: CampagneLue): Promise<Buffer> {
  const { campagne } = lue
  const doc = creerPdf({
    titre: `Synthèse ${campagne.produit} ${campagne.versionLgc}, ${campagne.rem.rem}`,
    auteur: campagne.banc,
    sujet: MENTION_VERDICT,
    date: new Date(lue.fin),
    options: { bufferPages: true, margins: { top: 42, left: 42, right: 42, bottom: 48 } },
  })
  doc.addPage()
  dessinerCouverture(doc, lue)
  dessinerChapitres(doc, lue)
  dessinerACorriger(doc, lue)
  dessinerSansObjet(doc, lue)
  dessinerPreuves(doc, lue)
  dessinerPieds(doc, lue)
  return octetsPdf(doc)
}

/** Écrit `rapport.pdf`, la synthèse à imprimer. */
export async function ecrireRapportPdf(lue: CampagneLue): Promise<void> {
  ecrireAtomique(path.join(lue.dossier, 'rapport.pdf'), await composerRapportPdf(lue))
}
