import { creerPdf, octetsPdf } from '../pdf.ts'
import { ecrire } from '../rapport-pdf/blocs.ts'

/** Ce qui marque un modèle et le fait refuser partout ailleurs que sur le LGC de référence. */
export const MENTION_MODELE = 'MODÈLE — logiciel fictif, sans valeur'

export interface ModeleAttestation {
  titre: string
  paragraphes: readonly string[]
  date: Date
}

/** Un modèle d'attestation en PDF, la mention d'abord : il montre une forme et n'atteste rien. */
export async function composerModele({
  titre,
  paragraphes,
  date,
}: ModeleAttestation): Promise<Buffer> {
  const doc = creerPdf({
    titre: `${MENTION_MODELE} : ${titre}`,
    auteur: 'Banc de conformité',
    sujet: MENTION_MODELE,
    date,
    options: { margin: 72 },
  })
  doc.addPage()
  ecrire(doc, 'fort', MENTION_MODELE)
  ecrire(doc, 'titre', titre)
  for (const paragraphe of paragraphes) ecrire(doc, 'texte', paragraphe)
  doc.moveDown(2)
  ecrire(doc, 'fort', MENTION_MODELE)
  return octetsPdf(doc)
}
