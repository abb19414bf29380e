import { IDENTIFIANTS_XDS, STATUTS } from '../../../../../schemas/xds/metadonnees.ts'
import { identifiant } from '../../../rim/objet.ts'
import type { ErreurXds } from '../../erreur.ts'
import { type RegleSoumission, source } from '../types.ts'

const erreur = source('doublons-registre', 'dmp.md §8.5, point 3')

/**
 * Un identifiant de lot est neuf ; celui d'un document aussi, sauf s'il désigne les mêmes octets d'un
 * document encore actif : il n'est alors gardé qu'une fois.
 */
export const doublonsRegistre: RegleSoumission = ({ soumission, contenuDe, depot }) => [
  ...soumission.lots.flatMap((lot): readonly ErreurXds[] => {
    const id = identifiant(lot, IDENTIFIANTS_XDS.lot) ?? ''
    return depot.documents.lots('unique_id', id).length > 0
      ? [erreur('XDSDuplicateUniqueIdInRegistry', `uniqueId=${id}`)]
      : []
  }),
  ...soumission.documents.flatMap((document): readonly ErreurXds[] => {
    const id = identifiant(document, IDENTIFIANTS_XDS.document) ?? ''
    const connues = depot.documents.fiches({ uniqueId: id })
    if (connues.length === 0) return []
    if (contenuDe(document)?.empreinte !== depot.documents.empreinte(id))
      return [erreur('XDSNonIdenticalHash', `uniqueId=${id} déjà connu, contenu différent`)]
    return connues.some(({ statut }) => statut === STATUTS.actif)
      ? []
      : [erreur('XDSDuplicateUniqueIdInRegistry', `uniqueId=${id}`)]
  }),
]
