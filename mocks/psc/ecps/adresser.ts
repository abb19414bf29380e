import { randomBytes } from 'node:crypto'
import type { Personne } from '../../personnes/types.ts'
import type { DemandeEcps } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'

/** Adresse une demande à l'e-CPS d'une personne ; elle y attend deux minutes (psc.md §5 [V], §10). */
export function adresserEcps(
  { etat, secondes }: Pick<Fournisseur, 'etat' | 'secondes'>,
  personne: Personne,
  propre: Pick<DemandeEcps, 'client' | 'message' | 'moyen' | 'scope' | 'origine'>,
): DemandeEcps {
  const demande: DemandeEcps = {
    ...propre,
    id: randomBytes(32).toString('base64url'),
    personne,
    cree: secondes(),
    expire: secondes() + etat.reglages.dureeCiba,
    decision: null,
    servie: false,
    intervalle: etat.reglages.intervalleCiba,
    interrogee: null,
  }
  etat.ecps.mettre(demande.id, demande)
  return demande
}

/** Les demandes qui attendent encore une décision, les plus anciennes d'abord. */
export const enAttente = ({
  etat,
  secondes,
}: Pick<Fournisseur, 'etat' | 'secondes'>): readonly DemandeEcps[] =>
  etat.ecps.toutes().filter(({ decision, expire }) => decision === null && secondes() < expire)
