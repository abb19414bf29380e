import type { Fiche, Lot } from '../../depot/documents.ts'
import type { Depot } from '../../depot/index.ts'
import type { AssociationRim } from '../../rim/objet.ts'
import type { Requete } from './lire-requete.ts'

/** Ce qu'une requête trouve, avant la visibilité. */
export interface Trouvaille {
  documents: readonly Fiche[]
  lots: readonly Lot[]
  associations: readonly AssociationRim[]
}

export const RIEN: Trouvaille = { documents: [], lots: [], associations: [] }

/** Une requête enregistrée : du registre à ce qu'elle trouve. */
export type Chercher = (requete: Requete, depot: Depot) => Trouvaille

/** Toutes les valeurs d'un paramètre, groupes confondus. */
export const toutes = ({ parametres }: Requete, nom: string): readonly string[] =>
  parametres.get(nom)?.flat() ?? []

/** Les documents désignés par entryUUID ou uniqueId, dans l'ordre demandé, sans doublon. */
export function designes(requete: Requete, depot: Depot): readonly Fiche[] {
  const fiches = [
    ...toutes(requete, '$XDSDocumentEntryEntryUUID').flatMap((entryUuid) =>
      depot.documents.fiches({ entryUuid }),
    ),
    ...toutes(requete, '$XDSDocumentEntryUniqueId').flatMap((uniqueId) =>
      depot.documents.fiches({ uniqueId }),
    ),
  ]
  return [...new Map(fiches.map((fiche) => [fiche.entryUuid, fiche])).values()]
}

/** Les associations de ces objets, sans doublon. */
export function associationsDe(uuids: readonly string[], depot: Depot): readonly AssociationRim[] {
  const toutesAssociations = uuids.flatMap((uuid) => depot.documents.associations(uuid))
  return [...new Map(toutesAssociations.map((a) => [a.id, a])).values()]
}
