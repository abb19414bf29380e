import type { Campagne } from '../../campagne/types.ts'
import { ENCRE, fonte, type Pdf, SECONDAIRE, textePdf } from '../../pdf.ts'

const HAUTEUR_BANDEAU = 22

/** En haut de page, hors de toute capture : cette page ne se dépose pas. */
function dessinerBandeau(doc: Pdf, brut: string): void {
  const texte = textePdf(brut)
  const { left, right } = doc.page.margins
  const largeur = doc.page.width - left - right
  doc.rect(left, 14, largeur, HAUTEUR_BANDEAU).fill('#FBE3E3')
  fonte(doc, texte, 'gras', 11).fillColor(ENCRE)
  doc.text(texte, left, 18, { width: largeur, align: 'center', lineBreak: false })
}

/** Au bas de chaque page, le produit, sa version et le numéro ; en haut, le bandeau d'une répétition. */
export function dessinerPieds(
  doc: Pdf,
  { campagne, bandeau }: { campagne: Campagne; bandeau: string | null },
): void {
  const { start, count } = doc.bufferedPageRange()
  for (let i = start; i < start + count; i += 1) {
    doc.switchToPage(i)
    const { produit, versionLgc, rem } = campagne
    const texte = textePdf(
      `${produit} ${versionLgc} • ${rem.rem} • page ${i + 1} sur ${count}${bandeau === null ? '' : ` • ${bandeau}`}`,
    )
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    if (bandeau !== null) dessinerBandeau(doc, bandeau)
    fonte(doc, texte, 'texte', 8).fillColor(SECONDAIRE)
    doc.text(texte, doc.page.margins.left, doc.page.height - 30, { lineBreak: false })
    doc.endMarkedContent()
  }
}
