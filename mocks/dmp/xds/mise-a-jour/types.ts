import type { Fiche } from '../../depot/documents.ts'
import type { Dossier } from '../../depot/dossiers.ts'
import type { Case } from '../../droits/types.ts'
import { estSien } from '../../droits/visibilite.ts'
import type { Appelant } from '../../vihf/appelant.ts'
import type { ErreurXds } from '../erreur.ts'

/** Un changement jugé : ce qui le refuse, ou comment l'appliquer. */
export interface Changement {
  /** `TD3.3c`. */
  transaction: string
  erreurs: readonly ErreurXds[]
  /** uniqueId du document visé. */
  documents: readonly string[]
  appliquer?: () => void
}

/** La case de la matrice permet-elle ce document-ci ? Un document du patient : son médecin traitant (dmp.md §14, *). */
export function permetCeDocument(
  accorde: Case,
  fiche: Fiche,
  appelant: Appelant,
  dossier: Dossier,
): boolean {
  if (fiche.deposant.patient) return dossier.medecinTraitant === appelant.ps
  if (accorde === 'oui') return true
  if (accorde === 'siens') return estSien(fiche, appelant)
  return (
    accorde === 'structure' &&
    fiche.deposant.structure !== null &&
    fiche.deposant.structure === appelant.structure
  )
}
