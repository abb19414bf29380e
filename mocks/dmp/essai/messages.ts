import { randomUUID } from 'node:crypto'
import { ACTIONS, type Operation } from '../../../schemas/xds/transactions.ts'
import type { AuteurDepose } from '../commandes/composer-soumission.ts'
import {
  composerSoumission,
  type DocumentDepose,
  nouvelOid,
} from '../commandes/composer-soumission.ts'
import { ecrireAssociation, ecrireListe, ecrireObjet } from '../rim/ecrire-objet.ts'
import type { Soumission } from '../rim/lire-objet.ts'
import { OID_NIR, ZOE } from './vihf.ts'

const MOI: AuteurDepose = {
  ps: '899700000013',
  nom: 'TESTIER',
  prenom: 'CAMILLE',
  specialite: 'G15_10/SM54',
  structure: '499700000013001',
  nomStructure: 'CABINET DES TILLEULS',
}

/** Une enveloppe SOAP et ses en-têtes ; `adressage` remplace les en-têtes d'adressage. */
export function enveloppe(
  operation: Operation,
  corps: string,
  vihf: string | null,
  {
    adressage,
    soap = 'http://www.w3.org/2003/05/soap-envelope',
  }: { adressage?: string; soap?: string } = {},
): string {
  const entetes =
    adressage ??
    `<a:MessageID>urn:uuid:${randomUUID()}</a:MessageID><a:To/><a:ReplyTo><a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo><a:Action s:mustUnderstand="1">${ACTIONS[operation][0]}</a:Action>`
  const securite =
    vihf === null
      ? ''
      : `<w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">${vihf}</w:Security>`
  return `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="${soap}" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header>${entetes}${securite}</s:Header><s:Body>${corps}</s:Body></s:Envelope>`
}

/** Corps d'un test d'existence, TD0.2 (dmp.md §7.1). */
export const existence = (ins = ZOE, oid = OID_NIR): string =>
  `<PRPA_IN201307UV02 xmlns="urn:hl7-org:v3" ITSVersion="XML_1.0"><id root="1.2" extension="x"/><processingCode code="D"/><sender><device><id root="1.3.6.1.4.1.32473.1"/><softwareName>ESSAI</softwareName></device></sender><controlActProcess classCode="CACT" moodCode="EVN"><reasonCode code="TEST_EXST" codeSystem="1.2.250.1.213.1.1.4.11"/><queryByParameter><queryId root="1.2" extension="q"/><parameterList><patientIdentifier><value root="${oid}" extension="${ins}"/><semanticsText>Patient.id</semanticsText></patientIdentifier></parameterList></queryByParameter></controlActProcess></PRPA_IN201307UV02>`

/** Corps d'une autorisation posée ou retirée, TD0.3 (dmp.md §7.3). */
export const pose = (action = 'AJOUT', role = ''): string =>
  `<setAuthorization xmlns="urn:si-dmp-habilitations"><action>${action}</action>${role === '' ? '' : `<role>${role}</role>`}</setAuthorization>`

/** Une soumission d'un document du cabinet des Tilleuls. */
export function soumission(
  document: Partial<DocumentDepose> = {},
  ins = ZOE,
): Soumission & { uniqueId: string } {
  const uniqueId = document.uniqueId ?? nouvelOid()
  const dossier = { ins, oid: OID_NIR } as Parameters<typeof composerSoumission>[1]
  const composee = composerSoumission(
    {
      titre: 'Consultation',
      type: { code: '11488-4', systeme: '2.16.840.1.113883.6.1', libelle: 'CR' },
      classe: '10',
      format: { code: 'urn:ihe:iti:xds-sd:pdf:2008', systeme: '1.3.6.1.4.1.19376.1.2.3' },
      confidentialite: ['N'],
      dateActe: '20260302090000',
      typeMime: 'text/xml',
      remplace: null,
      ...document,
      uniqueId,
    },
    dossier,
    MOI,
    '20260302101530',
  )
  return { ...composee, uniqueId }
}

/** Une soumission en `SubmitObjectsRequest`. */
export const liste = ({ lots, documents, associations }: Soumission): string =>
  `<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">${
    ecrireListe([
      ...lots.map(ecrireObjet),
      ...documents.map(ecrireObjet),
      ...associations.map(ecrireAssociation),
    ]).xml
  }</lcm:SubmitObjectsRequest>`

/** Le corps d'ITI-41 ; chaque document vient d'une pièce, ou en base64 dans le corps. */
export const provide = (s: Soumission, documents: string): string =>
  `<ihe:ProvideAndRegisterDocumentSetRequest xmlns:ihe="urn:ihe:iti:xds-b:2007">${liste(s)}${documents}</ihe:ProvideAndRegisterDocumentSetRequest>`

/** Un document dont le contenu est dans une pièce. */
export const inclus = (cid: string, id = 'Doc01'): string =>
  `<ihe:Document id="${id}"><xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:${cid}"/></ihe:Document>`

/** Un document dont le contenu est en base64 dans le corps. */
export const enLigne = (octets: Uint8Array, id = 'Doc01'): string =>
  `<ihe:Document id="${id}">${Buffer.from(octets).toString('base64')}</ihe:Document>`

/** Le corps d'ITI-18 ; les valeurs sont écrites telles quelles, parenthèses et apostrophes comprises. */
export const requete = (
  id: string,
  parametres: readonly (readonly [nom: string, ...valeurs: readonly string[]])[],
  retour = 'LeafClass',
): string => {
  const echapper = (texte: string) => texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const fentes = parametres.map(
    ([nom, ...valeurs]) =>
      `<Slot name="${nom}"><ValueList>${valeurs.map((v) => `<Value>${echapper(v)}</Value>`).join('')}</ValueList></Slot>`,
  )
  return `<q:AdhocQueryRequest xmlns:q="urn:oasis:names:tc:ebxml-regrep:xsd:query:3.0"><q:ResponseOption returnComposedObjects="true" returnType="${retour}"/><AdhocQuery xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0" id="urn:uuid:${id}">${fentes.join('')}</AdhocQuery></q:AdhocQueryRequest>`
}

/** Corps d'une lecture de documents, ITI-43, par leurs uniqueId (dmp.md §10). */
export const retrait = (...uniqueIds: readonly string[]): string =>
  `<r:RetrieveDocumentSetRequest xmlns:r="urn:ihe:iti:xds-b:2007">${uniqueIds
    .map(
      (id) =>
        `<r:DocumentRequest><r:RepositoryUniqueId>1.2.250.1.213.4.1.1.1.2</r:RepositoryUniqueId><r:DocumentUniqueId>${id}</r:DocumentUniqueId></r:DocumentRequest>`,
    )
    .join('')}</r:RetrieveDocumentSetRequest>`
