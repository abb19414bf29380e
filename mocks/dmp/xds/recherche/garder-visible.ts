import { STATUTS } from '../../../../schemas/xds/metadonnees.ts'
import type { Fiche, Lot } from '../../depot/documents.ts'
import type { Dossier } from '../../depot/dossiers.ts'
import { estSignature, estVisible } from '../../droits/visibilite.ts'
import type { Contexte } from '../../issue.ts'
import type { Requete } from './lire-requete.ts'
import type { Trouvaille } from './types.ts'

/**
 * Retire d'une trouvaille ce que l'appelant ne doit pas voir : documents masqués, supprimés, signatures
 * de lots, lots dont aucun document n'est visible, associations vers ce qui est retiré (dmp.md §15.3).
 */
export function garderVisible(
  { documents, lots, associations }: Trouvaille,
  { nom }: Requete,
  { appelant, depot, reglages }: Contexte,
  dossier: Dossier,
): Trouvaille {
  const visible = (fiche: Fiche): boolean => {
    if (fiche.ins !== dossier.ins) return false
    if (fiche.statut === STATUTS.supprime && nom !== 'GetDocuments') return false
    return estVisible(fiche, appelant, dossier, reglages)
  }
  const lotVisible = ({ uuid, ins }: Lot): boolean => {
    const membres = depot.documents.fiches({ lot: uuid }).filter((f) => !estSignature(f.objet))
    return ins === dossier.ins && (membres.length === 0 || membres.some(visible))
  }
  const boutVisible = (uuid: string): boolean => {
    const [fiche] = depot.documents.fiches({ entryUuid: uuid })
    if (fiche) return visible(fiche)
    const [lot] = depot.documents.lots('uuid', uuid)
    return lot ? lotVisible(lot) : false
  }
  return {
    documents: documents.filter(visible),
    lots: lots.filter(lotVisible),
    associations: associations.filter(
      ({ source, cible }) => boutVisible(source) && boutVisible(cible),
    ),
  }
}
