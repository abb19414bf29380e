import { ACTIONS, type Operation, type PointAcces } from '../../schemas/xds/transactions.ts'
import type { SchemaXsd } from '../../schemas/xml/types.ts'
import type { EcartProtocole } from '../contrat.ts'
import type { Confiance } from '../pki/confiance.ts'
import { altererIssue, ecrireErreurVoulue, type PannesPrises, prendrePannes } from './effet.ts'
import type { EtatDmp } from './etat.ts'
import type { CodeFauteDmp } from './fautes.ts'
import type { Contexte, Issue, IssueTransaction } from './issue.ts'
import { estCorpsDe, operationDe, operationDuCorps, TRAITEMENTS } from './operations.ts'
import type { PanneDmp } from './pannes.ts'
import {
  ecrireEnveloppe,
  ecrireFaute,
  typeSoap,
  type VersionSoap,
} from './soap/ecrire-enveloppe.ts'
import { type DemandeSoap, lireDemandeSoap } from './soap/lire-demande.ts'
import { detacherBase64 } from './transport/detacher-base64.ts'
import { ecrireMultipart, type Piece } from './transport/ecrire-multipart.ts'
import { lireMessageRecu, type MessageRecu } from './transport/lire-message.ts'
import { type Appelant, identifier } from './vihf/appelant.ts'
import { observerEmetteur } from './vihf/emetteur.ts'
import { controlerVihf } from './vihf/regles/index.ts'
import type { AnnuaireDmp, CertificatTls, Vihf } from './vihf/types.ts'
import { lireVihfSigne } from './vihf/verifier-signature-vihf.ts'

export interface DemandeHttp {
  point: PointAcces
  entetes: Readonly<Record<string, string>>
  octets: Uint8Array
  tls: CertificatTls | null
}

export interface OutilsDmp {
  etat: EtatDmp
  schema: SchemaXsd
  confiance: Confiance
  annuaire: AnnuaireDmp
  personne: Contexte['personne']
  professionnel: Contexte['professionnel']
  maintenant: Date
}

export interface ReponseDmp {
  statut: number
  type: string
  octets: Uint8Array
  /** L'enveloppe seule, pour le journal. */
  texte: string
  pieces: readonly Piece[]
}

export interface TraitementDmp {
  reponse: ReponseDmp
  delaiMs: number
  panne: PanneDmp | null
  appelant: string | null
  operation: Operation | null
  code: string
  refusee: boolean
  ecarts: readonly EcartProtocole[]
  /** Ce qu'il faut savoir sans le reprocher : un Issuer écrit autrement. */
  informations?: readonly EcartProtocole[]
  details: Record<string, string>
  /** Enveloppe reçue, allégée de ses longs contenus, et pièces, pour le journal. */
  recu: { texte: string; pieces: ReadonlyMap<string, Uint8Array> }
}

const MESSAGE = { regle: 'dmp.soap', source: 'dmp.md §4.2', marque: 'V' } as const

/** La demande, son message et son opération, une fois tout lu ; ou la faute qui l'empêche. */
interface Lue {
  message: MessageRecu
  texte: string
  detaches: ReadonlyMap<string, Uint8Array>
  demande: DemandeSoap
  operation: Operation
}
interface Faute {
  faute: CodeFauteDmp
  version: VersionSoap
  ecarts: readonly EcartProtocole[]
  texte?: string
}

function lire({ point, entetes, octets }: DemandeHttp, { etat, schema }: OutilsDmp): Lue | Faute {
  const { reglages } = etat
  const recu = lireMessageRecu(entetes, octets)
  if ('refus' in recu) return { faute: 'MOCK_MESSAGE', version: '1.2', ecarts: [recu.refus] }
  const { message } = recu
  if (message.ecarts.length > 0 && !reglages.tolerant)
    return { faute: 'MOCK_MESSAGE', version: '1.2', ecarts: message.ecarts }
  const { racine, detaches } = detacherBase64(message.racine)
  const texte = Buffer.from(racine).toString('utf8')
  const { charset } = message
  const soap = lireDemandeSoap(racine, { charset, schema, tailleMax: reglages.tailleMax })
  if ('refus' in soap)
    return { faute: soap.refus, version: soap.version, ecarts: [soap.anomalie], texte }
  const { demande } = soap
  const { version } = demande
  const fauter = (faute: CodeFauteDmp, dit: string): Faute => ({
    ...{ faute, version, texte },
    ecarts: [{ ...MESSAGE, message: dit }],
  })
  if (version === '1.1' && !reglages.tolerant)
    return fauter('MOCK_SOAP', 'Enveloppe SOAP 1.1 : le service attend SOAP 1.2.')
  if (demande.adressageManquant.length > 0 && reglages.strict === 'dmp')
    return fauter('adressage', `En-têtes absents : ${demande.adressageManquant.join(', ')}.`)
  const action = demande.action ?? message.action
  const operation =
    operationDe(point, action) ??
    (reglages.strict === 'ihe' && action === null ? operationDuCorps(point, demande.corps) : null)
  if (!operation) return fauter('MOCK_ACTION', `Action « ${action ?? 'absente'} » sur ${point}.`)
  if (!estCorpsDe(operation, demande.corps))
    return fauter('MOCK_ACTION', `Corps ${demande.corps.nom} pour l’action ${action ?? ''}.`)
  return { message, texte, detaches, demande, operation }
}

interface Authentification {
  appelant: Appelant
  ecarts: readonly EcartProtocole[]
  faute: CodeFauteDmp | null
  informations?: readonly EcartProtocole[]
}

/** Qui appelle, et pourquoi il serait refusé avant même d'être écouté. */
function authentifier(
  { demande, texte, operation }: Lue,
  tls: CertificatTls | null,
  outils: OutilsDmp,
): Authentification {
  const { reglages } = outils.etat
  if (reglages.mtls === 'on' && (!tls || tls.refus !== null)) {
    const message = tls ? `Certificat de client ${tls.refus ?? ''}.` : 'Aucun certificat de client.'
    const ecart = { regle: 'dmp.mtls', source: 'dmp.md §4.1', marque: 'V', message } as const
    return { appelant: identifier(null, tls), ecarts: [ecart], faute: 'MOCK_CERTIFICAT_TLS' }
  }
  const [assertion] = demande.assertions
  const lu =
    assertion && reglages.vihf !== 'off'
      ? lireVihfSigne(texte, assertion, outils.confiance)
      : { vihf: null as Vihf | null, signature: { certificat: null, refus: 'Aucun VIHF.' } }
  const appelant = identifier(lu.vihf, tls)
  if (reglages.vihf === 'off') return { appelant, ecarts: [], faute: null }
  const refus = controlerVihf(
    {
      ...lu,
      nombre: demande.assertions.length,
      tls,
      maintenant: outils.maintenant,
      patientAttendu: operation !== 'patients-lister',
    },
    outils.annuaire,
  )
  const bloque = refus && (reglages.vihf === 'strict' || refus.faute === 'MOCK_VIHF_ABSENT')
  return {
    appelant,
    ecarts: refus?.ecarts ?? [],
    faute: bloque ? refus.faute : null,
    informations: observerEmetteur(lu.vihf, lu.signature),
  }
}

function decider(
  lue: Lue,
  appelant: Appelant,
  { panne, sansTraitement }: PannesPrises,
  outils: OutilsDmp,
): Issue {
  const { message, detaches, demande, operation } = lue
  if (sansTraitement) {
    if (panne?.mode === 'faute') return { faute: panne.code, ecarts: [] }
    const code = panne?.mode === 'erreur' ? panne.code : 'XDSRegistryBusy'
    return {
      corps: ecrireErreurVoulue(operation, code),
      code,
      refusee: true,
      transaction: operation,
      ins: appelant.patient?.valeur ?? null,
      documents: [],
      pieces: [],
      ecarts: [],
    }
  }
  return TRAITEMENTS[operation].traiter({
    corps: demande.corps,
    anomalies: demande.anomalies,
    pieces: message.pieces,
    detaches,
    appelant,
    depot: outils.etat.depot(),
    reglages: outils.etat.reglages,
    maintenant: outils.maintenant,
    personne: outils.personne,
    professionnel: outils.professionnel,
  })
}

function emballer(
  enveloppe: string,
  pieces: readonly Piece[],
  {
    version,
    multipart,
    sansStart,
  }: { version: VersionSoap; multipart: boolean; sansStart: boolean },
  statut: number,
): ReponseDmp {
  if (!multipart)
    return {
      statut,
      type: typeSoap(version),
      octets: Buffer.from(enveloppe),
      texte: enveloppe,
      pieces,
    }
  const soap = typeSoap(version).split(';')[0] ?? ''
  const { type, octets } = ecrireMultipart(enveloppe, pieces, { sansStart, typeSoap: soap })
  return { statut, type, octets, texte: enveloppe, pieces }
}

function tracer(issue: IssueTransaction, appelant: Appelant, lue: Lue, outils: OutilsDmp): void {
  outils.etat.depot().traces.ajouter({
    heure: outils.maintenant.toISOString(),
    ins: issue.ins,
    ps: appelant.ps,
    structure: appelant.structure,
    transaction: issue.transaction,
    mode: `${appelant.mode} ${appelant.acces}`,
    documents: issue.documents,
    resultat: issue.refusee ? issue.code : 'ok',
    messageId: lue.demande.messageId,
  })
}

/**
 * Traite une demande au DMP : lecture, adressage, certificat, VIHF, droits, transaction, pannes, réponse.
 * Ne touche ni au réseau ni au journal.
 */
export function repondreDmp(http: DemandeHttp, outils: OutilsDmp): TraitementDmp {
  const { etat } = outils
  const { reglages } = etat
  const lue = lire(http, outils)
  const multipartVoulu = (operation: Operation | null) =>
    operation === 'retrait' || reglages.repondreMultipart === 'tous'
  if ('faute' in lue) {
    const enveloppe = ecrireFaute(lue.faute, { version: lue.version, messageId: null })
    const prises = prendrePannes(etat.pannes, { operation: null, ins: null })
    const forme = { version: lue.version, multipart: multipartVoulu(null), sansStart: false }
    return {
      ...prises,
      reponse: emballer(enveloppe, [], forme, 500),
      appelant: http.tls?.appelant ?? null,
      operation: null,
      code: lue.faute,
      refusee: true,
      ecarts: lue.ecarts,
      details: {},
      recu: { texte: lue.texte ?? '', pieces: new Map() },
    }
  }
  const { demande, operation, message } = lue
  const { appelant, ecarts, faute, informations = [] } = authentifier(lue, http.tls, outils)
  const ins = appelant.patient?.valeur ?? null
  const prises = prendrePannes(etat.pannes, { operation, ins })
  const issue: Issue = faute ? { faute, ecarts: [] } : decider(lue, appelant, prises, outils)
  const lien = { version: demande.version, messageId: demande.messageId }
  const forme = {
    version: demande.version,
    multipart: multipartVoulu(operation),
    sansStart: prises.panne?.mode === 'sans-start',
  }
  const commun = {
    ...prises,
    appelant: appelant.ps ?? appelant.structure ?? http.tls?.appelant ?? null,
    operation,
    ecarts: [...message.ecarts, ...ecarts, ...issue.ecarts],
    informations,
    recu: { texte: lue.texte, pieces: message.pieces },
  }
  const identite = { authentification: appelant.mode, acces: appelant.acces }
  if ('faute' in issue) {
    return {
      ...commun,
      reponse: emballer(ecrireFaute(issue.faute, lien, issue.prefixe), [], forme, 500),
      code: issue.faute,
      refusee: true,
      details: identite,
    }
  }
  if (!prises.sansTraitement) tracer(issue, appelant, lue, outils)
  const { corps, pieces } = altererIssue(issue, prises.panne, operation)
  return {
    ...commun,
    reponse: emballer(
      ecrireEnveloppe(corps, { ...lien, action: ACTIONS[operation][1] }),
      pieces,
      forme,
      200,
    ),
    code: issue.code,
    refusee: issue.refusee,
    details: {
      ...identite,
      transaction: issue.transaction,
      ...(issue.ins === null ? {} : { ins: issue.ins }),
      ...(issue.documents.length === 0 ? {} : { documents: issue.documents.join(' ') }),
    },
  }
}
