import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { figerDocument } from '../depot.ts'
import type { Document } from '../document.ts'
import type { Contenu } from '../modele/contenu.ts'
import { composerPdf } from '../pdf/composer.ts'
import { figer } from './figer.ts'

/** Fige le contenu, compose le PDF et garde les deux : ce qui est signé est ce qui sortira. */
export async function terminerDocument(
  noyau: Noyau,
  document: Document,
  patient: Patient,
  compte: Compte,
): Promise<void> {
  const contenu = figer(noyau, document, patient, compte)
  const pdf = await composerPdf(contenu, noyau.mutations)
  noyau.base.transaction(() => garderTermine(noyau, document, { contenu, pdf }, compte))
}

/** À appeler dans une transaction : le document signé, et l'envoi que sa signature doit (DMP.01). */
export function garderTermine(
  { base, alimentation }: Noyau,
  document: Document,
  { contenu, pdf }: { contenu: Contenu; pdf: Uint8Array },
  compte: Compte,
): void {
  figerDocument(base, document.id, contenu, pdf)
  alimentation?.documentTermine(document, nomComplet(compte))
}
