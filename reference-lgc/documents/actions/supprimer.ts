import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { marquerSupprime } from '../depot.ts'
import type { Document } from '../document.ts'

/** Retire un document terminé du dossier ; qui, quand et pourquoi restent lisibles. */
export const supprimerDocument = (
  { base, horloge, alimentation }: Noyau,
  document: Pick<Document, 'id' | 'patientId'>,
  compte: Compte,
  motif: string,
): void =>
  base.transaction(() => {
    marquerSupprime(base, document.id, {
      le: horloge.maintenant().toISOString(),
      par: nomComplet(compte),
      motif,
    })
    alimentation?.documentSupprime(document, nomComplet(compte))
  })
