import { randomUUID } from 'node:crypto'
import { STATUTS_REPONSE } from '../../../../schemas/xds/erreurs.ts'
import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { ENTREPOT } from '../../../../schemas/xds/metadonnees.ts'
import { enfants, texteA } from '../../../../schemas/xml/parcourir.ts'
import { xml } from '../../../xml/gabarit.ts'
import type { Fiche } from '../../depot/documents.ts'
import { estLisible } from '../../droits/visibilite.ts'
import type { Contexte, Issue } from '../../issue.ts'
import type { Piece } from '../../transport/ecrire-multipart.ts'
import { type ErreurXds, ecrireRegistryResponse, enEcarts } from '../erreur.ts'
import { jugerAcces } from '../juger-acces.ts'

const REGLE = { regle: 'dmp.retrait', source: 'dmp.md §10', marque: 'V' } as const

interface DemandeDocument {
  entrepot: string
  uniqueId: string
}

type Trouve = { fiche: Fiche; octets: Uint8Array } | { erreur: ErreurXds }

function chercher(contexte: Contexte, { entrepot, uniqueId }: DemandeDocument): Trouve {
  const { depot, appelant, reglages } = contexte
  const refuser = (code: ErreurXds['code'], texte: string): Trouve => ({
    erreur: { ...REGLE, code, contexte: texte },
  })
  if (entrepot !== ENTREPOT)
    return refuser('XDSUnknownRepositoryId', `repositoryUniqueId=${entrepot}`)
  // Un entryUUID n'est pas un uniqueId : il ne désigne rien ici (dmp.md §6 [R]).
  const fiche = depot.documents.fiches({ uniqueId }).at(-1)
  const octets = fiche && depot.documents.contenu(uniqueId)
  const inconnu = refuser('XDSDocumentUniqueIdError', `uniqueId=${uniqueId}`)
  if (!fiche || !octets) return inconnu
  const acces = jugerAcces(contexte, {
    patient: { valeur: fiche.ins, autorite: depot.dossiers.trouver(fiche.ins)?.oid ?? '' },
    droit: 'TD3.2',
    autorisationRequise: true,
  })
  if ('erreur' in acces) return acces
  // Masqué ou bloqué : comme s'il n'existait pas [I].
  return estLisible(fiche, appelant, acces.dossier, reglages) ? { fiche, octets } : inconnu
}

function statutDe(trouves: number, erreurs: number): string {
  if (erreurs === 0) return STATUTS_REPONSE.succes
  return trouves === 0 ? STATUTS_REPONSE.echec : STATUTS_REPONSE.partiel
}

/** TD3.2, ITI-43 : les documents demandés, chacun dans sa pièce, et une erreur par absent (dmp.md §10). */
export function traiterRetrait(contexte: Contexte): Issue {
  const demandes = enfants(contexte.corps, ESPACES_XDS.ihe, 'DocumentRequest').map((demande) => ({
    entrepot: texteA(demande, ESPACES_XDS.ihe, ['RepositoryUniqueId'])?.trim() ?? '',
    uniqueId: texteA(demande, ESPACES_XDS.ihe, ['DocumentUniqueId'])?.trim() ?? '',
  }))
  const reponses = demandes.map((demande) => chercher(contexte, demande))
  const erreurs: ErreurXds[] = reponses.flatMap((r) => ('erreur' in r ? [r.erreur] : []))
  if (demandes.length === 0)
    erreurs.push({ ...REGLE, code: 'XDSRepositoryError', contexte: 'Aucun DocumentRequest' })
  const trouves = reponses.flatMap((r) => ('fiche' in r ? [r] : []))
  const pieces: readonly Piece[] = trouves.map(({ fiche, octets }) => ({
    contentId: `${randomUUID()}@dmp.simule.invalid`,
    type: fiche.objet.typeMime ?? 'application/octet-stream',
    octets,
  }))
  const documents = trouves.map(
    ({ fiche }, rang) =>
      xml`<ihe:DocumentResponse><ihe:RepositoryUniqueId>${ENTREPOT}</ihe:RepositoryUniqueId><ihe:DocumentUniqueId>${fiche.uniqueId}</ihe:DocumentUniqueId><ihe:mimeType>${fiche.objet.typeMime ?? 'application/octet-stream'}</ihe:mimeType><ihe:Document><xop:Include xmlns:xop="${ESPACES_XDS.xop}" href="cid:${pieces[rang]?.contentId ?? ''}"/></ihe:Document></ihe:DocumentResponse>`,
  )
  const statut = statutDe(trouves.length, erreurs.length)
  return {
    corps: xml`<ihe:RetrieveDocumentSetResponse xmlns:ihe="${ESPACES_XDS.ihe}">${ecrireRegistryResponse(erreurs, statut)}${documents}</ihe:RetrieveDocumentSetResponse>`,
    code: erreurs[0]?.code ?? 'Success',
    refusee: trouves.length === 0,
    transaction: 'TD3.2',
    ins: trouves[0]?.fiche.ins ?? contexte.appelant.patient?.valeur ?? null,
    documents: trouves.map(({ fiche }) => fiche.uniqueId),
    pieces,
    ecarts: enEcarts(erreurs),
  }
}
