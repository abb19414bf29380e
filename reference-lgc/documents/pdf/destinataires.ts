import type { Mutations } from '../../mutations/interrupteur.ts'
import { destinatairesImprimes } from '../enonces.ts'
import type { Contenu } from '../modele/contenu.ts'
import { GRIS, MARGES, type Pdf, preparer } from './feuille.ts'

/** Tous ceux à qui le document s'adresse, sous l'identité (DOC.05) ; rend l'ordonnée dessous. */
export function ecrireDestinataires(
  doc: Pdf,
  y: number,
  contenu: Contenu,
  mutations: Mutations,
): number {
  const imprimes = mutations.choisir(
    'papier-sans-destinataires',
    destinatairesImprimes(contenu),
    () => [],
  )
  if (imprimes.length === 0) return y
  // À droite, la place de la date.
  const width = doc.page.width - MARGES.left - MARGES.right - 120
  const intitule = imprimes.length > 1 ? 'Destinataires' : 'Destinataire'
  doc.fillColor(GRIS)
  doc.text(preparer(doc, intitule, 'texte', 9), MARGES.left, y, { width })
  for (const { nom, precision } of imprimes) {
    const texte = precision === '' ? nom : `${nom}, ${precision}`
    doc.text(preparer(doc, texte, 'gras', 10.5), { width, lineGap: 1 })
  }
  return doc.y + 8
}
