import { type Compte, nomComplet } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouterDocument, brouillonRemplacant } from '../depot.ts'
import type { Document } from '../document.ts'

/**
 * Un document terminé ne se réécrit pas : sa modification ouvre un brouillon qui, une fois terminé,
 * l'annule et le remplace. Rend le brouillon, nouveau ou déjà commencé.
 */
export function reprendreEnVersion(
  { base, horloge }: Noyau,
  { id, patientId, type, codage, titre, corps, destinataires, masquages }: Document,
  compte: Compte,
): number {
  return base.transaction(
    () =>
      brouillonRemplacant(base, id) ??
      ajouterDocument(base, {
        type,
        codage,
        titre,
        corps,
        destinataires,
        masquages,
        patientId,
        auteurId: compte.id,
        auteur: nomComplet(compte),
        creeLe: horloge.maintenant().toISOString(),
        remplaceId: id,
      }),
  )
}
