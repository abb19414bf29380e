import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { ASSOCIATIONS, IDENTIFIANTS_XDS } from '../../../../schemas/xds/metadonnees.ts'
import { descendre } from '../../../../schemas/xml/parcourir.ts'
import { lireCx } from '../../cx.ts'
import type { Contexte, Issue } from '../../issue.ts'
import { lireSoumission, type Soumission } from '../../rim/lire-objet.ts'
import { identifiant } from '../../rim/objet.ts'
import { type ErreurXds, ecrireRegistryResponse, enEcarts } from '../erreur.ts'
import { changerConfidentialite } from './changer-confidentialite.ts'
import { changerStatut } from './changer-statut.ts'
import type { Changement } from './types.ts'

const REGLE = { regle: 'dmp.mise-a-jour', source: 'dmp.md §11', marque: 'V' } as const
const VIDE: Soumission = { lots: [], autresPaquets: [], documents: [], associations: [] }

const refuser = (code: ErreurXds['code'], contexte: string): Changement => ({
  transaction: 'TD3.3',
  erreurs: [{ ...REGLE, code, contexte }],
  documents: [],
})

function juger(contexte: Contexte, soumission: Soumission): Changement {
  const [anomalie] = contexte.anomalies
  if (anomalie) return refuser('XDSRegistryMetadataError', anomalie.message)
  const [lot, ...autres] = soumission.lots
  if (!lot || autres.length > 0)
    return refuser('XDSRegistryMetadataError', 'Un lot de mise à jour et un seul est attendu')
  const id = identifiant(lot, IDENTIFIANTS_XDS.lot) ?? ''
  if (contexte.depot.documents.lots('unique_id', id).length > 0)
    return refuser('XDSDuplicateUniqueIdInRegistry', `uniqueId=${id}`)
  const statut = soumission.associations.find(({ type }) => type === ASSOCIATIONS.changeStatut)
  if (statut && soumission.documents.length === 0)
    return changerStatut(contexte, soumission, lot, statut)
  const [document, ...trop] = soumission.documents
  if (!document || trop.length > 0 || statut)
    return refuser('XDSMetadataUpdateError', 'Un document, ou un changement de statut, est attendu')
  return changerConfidentialite(contexte, soumission, lot, document)
}

/** TD3.3 : confidentialité (a, b), suppression (c) ou archivage (d) d'un document (dmp.md §11). */
export function traiterMiseAJour(contexte: Contexte): Issue {
  const liste = descendre(contexte.corps, ESPACES_XDS.rim, ['RegistryObjectList'])
  const soumission = liste ? lireSoumission(liste) : VIDE
  const { erreurs, transaction, documents, appliquer } = juger(contexte, soumission)
  if (appliquer && erreurs.length === 0) contexte.depot.transaction(appliquer)
  const [lot] = soumission.lots
  return {
    corps: ecrireRegistryResponse(erreurs),
    code: erreurs[0]?.code ?? 'Success',
    refusee: erreurs.length > 0,
    transaction,
    ins: lot ? (lireCx(identifiant(lot, IDENTIFIANTS_XDS.lotPatient))?.valeur ?? null) : null,
    documents,
    pieces: [],
    ecarts: enEcarts(erreurs),
  }
}
