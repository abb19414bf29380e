import type { DemandeEcps } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { enAttente } from './adresser.ts'

/** Qui désigne une demande : son numéro, la personne, ou rien pour la plus récente. */
export interface Designation {
  authReqId?: string | undefined
  nationalId?: string | undefined
}

/** Prend la décision sur la demande la plus récente qui convient ; `null` quand rien n'attend. */
export function decider(
  fournisseur: Pick<Fournisseur, 'etat' | 'secondes'>,
  { authReqId, nationalId }: Designation,
  decision: 'approve' | 'deny',
): DemandeEcps | null {
  const demande = enAttente(fournisseur).findLast(
    ({ id, personne }) =>
      (authReqId === undefined || id === authReqId) &&
      (nationalId === undefined || personne.identifiant === nationalId),
  )
  if (!demande) return null
  demande.decision = decision
  return demande
}
