import { randomUUID } from 'node:crypto'
import {
  ASSOCIATIONS,
  ENTREPOT,
  IDENTIFIANTS_XDS,
  STATUTS,
} from '../../../../schemas/xds/metadonnees.ts'
import { lireCx } from '../../cx.ts'
import type { Deposant } from '../../depot/documents.ts'
import type { Depot } from '../../depot/index.ts'
import type { Soumission } from '../../rim/lire-objet.ts'
import { fente, identifiant, type ObjetRim } from '../../rim/objet.ts'
import type { Contenu } from './types.ts'

/** Un identifiant neuf, que le DMP seul donne (dmp.md §6 [V]). */
export const nouvelUuid = (): string => `urn:uuid:${randomUUID()}`

interface AEnregistrer {
  soumission: Soumission
  contenuDe: (document: ObjetRim) => Contenu | null
  deposant: Deposant
  maintenant: Date
}

/** Enregistre le lot et rend son UUID. */
export function enregistrerLot(depot: Depot, lot: ObjetRim, maintenant: Date): string {
  const uuid = nouvelUuid()
  depot.documents.ajouterLot(
    {
      uuid,
      uniqueId: identifiant(lot, IDENTIFIANTS_XDS.lot) ?? '',
      ins: lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))?.valeur ?? '',
      submissionTime: fente(lot, 'submissionTime') ?? '',
      objet: { ...lot, id: uuid, lid: uuid, statut: STATUTS.actif },
    },
    maintenant,
  )
  return uuid
}

function enregistrerDocument(
  depot: Depot,
  document: ObjetRim,
  contenu: Contenu,
  { lot, deposant }: { lot: string; deposant: Deposant },
): string {
  const uniqueId = identifiant(document, IDENTIFIANTS_XDS.document) ?? ''
  const [connue] = depot.documents.fiches({ uniqueId })
  if (connue) return connue.entryUuid
  const entryUuid = nouvelUuid()
  const octets = contenu.octets ?? new Uint8Array()
  depot.documents.garderContenu(uniqueId, contenu.empreinte, octets)
  depot.documents.ajouterFiche({
    entryUuid,
    lid: entryUuid,
    version: 1,
    uniqueId,
    ins: lireCx(identifiant(document, IDENTIFIANTS_XDS.documentPatient))?.valeur ?? '',
    statut: STATUTS.actif,
    objet: {
      ...document,
      id: entryUuid,
      lid: entryUuid,
      version: '1',
      fentes: {
        ...document.fentes,
        // Calculées par le DMP (dmp.md §6 [V]).
        hash: [contenu.empreinte],
        size: [String(octets.length)],
        repositoryUniqueId: [ENTREPOT],
      },
    },
    lot,
    deposant,
  })
  return entryUuid
}

/**
 * Enregistre une soumission déjà jugée : lot, documents, associations, et statut « remplacé » des cibles
 * d'un remplacement. À appeler dans une transaction : tout ou rien (dmp.md §8.5 point 5 [V]).
 */
export function enregistrer(
  depot: Depot,
  { soumission, contenuDe, deposant, maintenant }: AEnregistrer,
): { lot: string; entryUuids: readonly string[] } {
  const [lot] = soumission.lots
  if (!lot) throw new Error('Soumission sans lot')
  const uuids = new Map([[lot.id, enregistrerLot(depot, lot, maintenant)]])
  const uuidLot = uuids.get(lot.id) ?? ''
  for (const document of soumission.documents) {
    const contenu = contenuDe(document)
    if (!contenu) throw new Error(`Document ${document.id} sans contenu`)
    uuids.set(
      document.id,
      enregistrerDocument(depot, document, contenu, { lot: uuidLot, deposant }),
    )
  }
  for (const association of soumission.associations) {
    const cible = uuids.get(association.cible) ?? association.cible
    depot.documents.ajouterAssociation({
      ...association,
      id: nouvelUuid(),
      source: uuids.get(association.source) ?? association.source,
      cible,
    })
    if (association.type === ASSOCIATIONS.remplace)
      depot.documents.changerStatut(cible, STATUTS.obsolete)
  }
  return { lot: uuidLot, entryUuids: soumission.documents.map(({ id }) => uuids.get(id) ?? '') }
}
