import { type CodeXds, STATUTS_REPONSE } from '../../schemas/xds/erreurs.ts'
import { ESPACES_XDS } from '../../schemas/xds/espaces.ts'
import type { Operation } from '../../schemas/xds/transactions.ts'
import type { Pannes } from '../pannes.ts'
import { type Fragment, xml } from '../xml/gabarit.ts'
import type { IssueTransaction } from './issue.ts'
import type { PanneDmp } from './pannes.ts'
import { ecrireListe } from './rim/ecrire-objet.ts'
import type { Piece } from './transport/ecrire-multipart.ts'
import { type ErreurXds, ecrireErreurs, ecrireRegistryResponse } from './xds/erreur.ts'

/** Opérations dont la réponse porte une liste d'erreurs de registre. */
const XDS: readonly Operation[] = ['alimentation', 'recherche', 'retrait', 'mise-a-jour']
/** Pannes qui laissent la demande sans effet. */
const SANS_TRAITEMENT = ['http503', 'silence', 'coupure', 'faute', 'erreur']
/** Pannes propres aux documents rendus. */
const DOCUMENTS = ['empreinte-fausse', 'sans-start', 'mauvais-cid']

/** Les pannes prises pour une demande : un délai au plus, et une autre. */
export interface PannesPrises {
  delaiMs: number
  panne: PanneDmp | null
  /** Vrai quand la demande ne doit rien changer. */
  sansTraitement: boolean
}

/** Prend les pannes armées qui visent cette demande, et les décompte. */
export function prendrePannes(
  pannes: Pannes<PanneDmp>,
  { operation, ins }: { operation: Operation | null; ins: string | null },
): PannesPrises {
  const vise = (panne: PanneDmp): boolean => {
    if (panne.endpoint !== '*' && panne.endpoint !== operation) return false
    if (panne.matricule !== undefined && !ins?.startsWith(panne.matricule)) return false
    if (DOCUMENTS.includes(panne.mode)) return operation === 'retrait'
    const propreAuxXds = panne.mode === 'erreur' || panne.mode === 'succes-avec-erreur'
    return !propreAuxXds || XDS.some((nom) => nom === operation)
  }
  const delai = pannes.appliquer((p) => p.mode === 'delaiMs' && vise(p))
  const panne = pannes.appliquer((p) => p.mode !== 'delaiMs' && vise(p))
  return {
    delaiMs: delai?.mode === 'delaiMs' ? delai.ms : 0,
    panne,
    sansTraitement: panne !== null && SANS_TRAITEMENT.includes(panne.mode),
  }
}

/** Une erreur voulue par une panne, dans la réponse de son opération. */
export function ecrireErreurVoulue(
  operation: Operation | null,
  code: CodeXds,
  statut: string = STATUTS_REPONSE.echec,
): Fragment {
  const erreurs: readonly ErreurXds[] = [
    {
      code,
      contexte: 'Panne demandée au banc',
      regle: 'dmp.panne',
      source: 'banc',
      marque: 'C',
    },
  ]
  if (operation === 'recherche')
    return xml`<query:AdhocQueryResponse xmlns:query="${ESPACES_XDS.query}" status="${statut}">${ecrireErreurs(erreurs)}${ecrireListe([])}</query:AdhocQueryResponse>`
  const reponse = ecrireRegistryResponse(erreurs, statut)
  if (operation !== 'retrait') return reponse
  return xml`<ihe:RetrieveDocumentSetResponse xmlns:ihe="${ESPACES_XDS.ihe}">${reponse}</ihe:RetrieveDocumentSetResponse>`
}

function alterer({ octets, ...piece }: Piece): Piece {
  const copie = Uint8Array.from(octets)
  const milieu = Math.floor(copie.length / 2)
  copie[milieu] = (copie[milieu] ?? 0) ^ 0x01
  return { ...piece, octets: copie }
}

/** Ce qu'une panne change à une réponse déjà décidée. */
export function altererIssue(
  issue: IssueTransaction,
  panne: PanneDmp | null,
  operation: Operation | null,
): IssueTransaction {
  if (panne?.mode === 'empreinte-fausse') return { ...issue, pieces: issue.pieces.map(alterer) }
  if (panne?.mode === 'mauvais-cid') {
    const pieces = issue.pieces.map((p) => ({ ...p, contentId: `autre-${p.contentId}` }))
    return { ...issue, pieces }
  }
  if (panne?.mode === 'succes-avec-erreur') {
    const corps = ecrireErreurVoulue(operation, 'XDSRegistryError', STATUTS_REPONSE.succes)
    return { ...issue, corps, pieces: [] }
  }
  return issue
}
