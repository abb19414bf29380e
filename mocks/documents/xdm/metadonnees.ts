import { createHash, randomUUID } from 'node:crypto'
import { type Fragment, xml } from '../../xml/gabarit.ts'
import { debutDeLActe, horodatageXds } from '../dates.ts'
import { EXPEDITEURS, type Expediteur } from '../expediteurs.ts'
import type { DemandeDocument, PatientDuDocument } from '../types.ts'
import { type Code, TYPES_RECUS } from '../types-de-document.ts'

/** Un document de l'archive : sa demande, ses octets et le nom de son fichier. */
export interface DocumentDeLArchive {
  demande: DemandeDocument
  id: string
  octets: Buffer
  mimeType: 'text/xml' | 'application/pdf'
  fichier: string
}

/** Schémas de classification et d'identification XDS (dmp.md §8.2, §8.3 [V]). */
const SCHEMAS = {
  auteurDuLot: 'urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d',
  contenuDuLot: 'urn:uuid:aa543740-bdda-424e-8c96-df4873be8500',
  lot: 'urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd',
  patientDuLot: 'urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446',
  sourceDuLot: 'urn:uuid:554ac39e-e3fe-47fe-b233-965d2a147832',
  idDuLot: 'urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8',
  auteur: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d',
  classe: 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a',
  confidentialite: 'urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f',
  format: 'urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d',
  secteur: 'urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1',
  cadre: 'urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead',
  type: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983',
  patient: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  id: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const

const NORMAL: Code = { code: 'N', libelle: 'Normal', systeme: '2.16.840.1.113883.5.25' }
const FORMAT_N1: Code = {
  code: 'urn:ihe:iti:xds-sd:pdf:2008',
  libelle: 'Document à corps non structuré en PDF/A-1',
  systeme: '1.3.6.1.4.1.19376.1.2.3',
}
/** Formats des N3 que ces expéditeurs composent (dmp.md §18.4 [V], préfixe [I]). */
const FORMATS_N3: Partial<Record<DemandeDocument['type'], Code>> = {
  '11502-2': {
    code: 'urn:ihe:lab:xd-lab:2008',
    libelle: "CR d'examens biologiques",
    systeme: '1.3.6.1.4.1.19376.1.2.3',
  },
  SYNTH: {
    code: 'urn:asip:ci-sis:vsm:2012',
    libelle: 'Volet de synthèse médicale',
    systeme: '1.2.250.1.213.1.1.4.2.282',
  },
}

const nouvelId = (): string => `urn:uuid:${randomUUID()}`

const slot = (nom: string, valeurs: readonly string[]): Fragment =>
  xml`<Slot name="${nom}"><ValueList>${valeurs.map((v) => xml`<Value>${v}</Value>`)}</ValueList></Slot>`

const nom = (valeur: string): Fragment =>
  xml`<Name><LocalizedString xml:lang="FR" charset="UTF-8" value="${valeur}"/></Name>`

const classer = (schema: string, objet: string, { code, libelle, systeme }: Code): Fragment =>
  xml`<Classification id="${nouvelId()}" classificationScheme="${schema}" classifiedObject="${objet}" nodeRepresentation="${code}">${slot('codingScheme', [systeme])}${nom(libelle)}</Classification>
`

const identifier = (schema: string, objet: string, valeur: string, libelle: string): Fragment =>
  xml`<ExternalIdentifier id="${nouvelId()}" registryObject="${objet}" identificationScheme="${schema}" value="${valeur}">${nom(libelle)}</ExternalIdentifier>
`

const identifiantPatient = ({ ins, nomNaissance }: PatientDuDocument): string =>
  ins
    ? `${ins.matricule}^^^&${ins.oid}&ISO^NH`
    : `EXP-${nomNaissance}^^^&1.3.6.1.4.1.32473.30.2&ISO^PI`

const auteurXcn = ({ identifiant, nom: famille, prenom }: Expediteur): string =>
  `${identifiant}^${famille}^${prenom.toUpperCase()}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS`

function ecrireAuteur(schema: string, objet: string, expediteur: Expediteur): Fragment {
  const { structure, specialite } = expediteur
  const organisme = `${structure.nom}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^${structure.identifiant}`
  return xml`<Classification id="${nouvelId()}" classificationScheme="${schema}" classifiedObject="${objet}" nodeRepresentation="">${slot('authorInstitution', [organisme])}${slot('authorPerson', [auteurXcn(expediteur)])}${slot('authorSpecialty', [`${specialite.code}^${specialite.libelle}^${specialite.systeme}`])}</Classification>
`
}

function ecrireDocument(document: DocumentDeLArchive, objet: string): Fragment {
  const { demande, octets, mimeType, fichier, id } = document
  const { patient, date, titre, type, format } = demande
  const expediteur = EXPEDITEURS[demande.expediteur]
  const debut = horodatageXds(debutDeLActe(date))
  const local = `EXP-${patient.nomNaissance}^^^&1.3.6.1.4.1.32473.30.2&ISO^PI`
  const traits = [
    `PID-5|${patient.nomNaissance}^${patient.prenoms.split(' ')[0] ?? ''}^^^^^L`,
    `PID-7|${patient.dateNaissance.replaceAll('-', '')}`,
    `PID-8|${patient.sexe}`,
  ]
  const leFormat = (format === 'N3' ? FORMATS_N3[type] : undefined) ?? FORMAT_N1
  return xml`<ExtrinsicObject id="${objet}" mimeType="${mimeType}" objectType="urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1" isOpaque="false">
${slot('creationTime', [horodatageXds(date)])}${slot('hash', [createHash('sha1').update(octets).digest('hex')])}${slot('languageCode', ['fr-FR'])}${slot('legalAuthenticator', [auteurXcn(expediteur)])}
${slot('serviceStartTime', [debut])}${slot('serviceStopTime', [horodatageXds(date)])}${slot('size', [String(octets.length)])}${slot('sourcePatientId', [local])}${slot('sourcePatientInfo', traits)}${slot('URI', [fichier])}
${nom(titre)}${ecrireAuteur(SCHEMAS.auteur, objet, expediteur)}${classer(SCHEMAS.classe, objet, TYPES_RECUS[type].classe)}${classer(SCHEMAS.confidentialite, objet, NORMAL)}${classer(SCHEMAS.format, objet, leFormat)}${classer(SCHEMAS.secteur, objet, expediteur.secteur)}${classer(SCHEMAS.cadre, objet, expediteur.cadre)}${classer(SCHEMAS.type, objet, TYPES_RECUS[type].type)}${identifier(SCHEMAS.patient, objet, identifiantPatient(patient), 'XDSDocumentEntry.patientId')}${identifier(SCHEMAS.id, objet, id, 'XDSDocumentEntry.uniqueId')}</ExtrinsicObject>
`
}

const associer = (lot: string, objet: string): Fragment =>
  xml`<Association id="${nouvelId()}" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="${lot}" targetObject="${objet}">${slot('SubmissionSetStatus', ['Original'])}</Association>
`

/** METADATA.XML d'un lot ; le patient du lot est celui du premier document (dmp.md §12). */
export function ecrireMetadonnees(
  documents: readonly [DocumentDeLArchive, ...DocumentDeLArchive[]],
) {
  const lot = nouvelId()
  const objets = documents.map((document) => ({ document, objet: nouvelId() }))
  const { demande } = documents[0]
  const expediteur = EXPEDITEURS[demande.expediteur]
  const contenu = {
    code: '07',
    libelle: 'Consultations, soins externes',
    systeme: '1.2.250.1.213.2.2',
  }
  const unique = `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`)}`
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0"><RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
<RegistryPackage id="${lot}" objectType="urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage">
${slot('submissionTime', [horodatageXds(demande.date)])}${nom(demande.titre)}${ecrireAuteur(SCHEMAS.auteurDuLot, lot, expediteur)}${classer(SCHEMAS.contenuDuLot, lot, contenu)}<Classification id="${nouvelId()}" classifiedObject="${lot}" classificationNode="${SCHEMAS.lot}"/>
${identifier(SCHEMAS.patientDuLot, lot, identifiantPatient(demande.patient), 'XDSSubmissionSet.patientId')}${identifier(SCHEMAS.sourceDuLot, lot, '1.3.6.1.4.1.32473.30.1', 'XDSSubmissionSet.sourceId')}${identifier(SCHEMAS.idDuLot, lot, unique, 'XDSSubmissionSet.uniqueId')}</RegistryPackage>
${objets.map(({ document, objet }) => ecrireDocument(document, objet))}${objets.map(({ objet }) => associer(lot, objet))}</RegistryObjectList></lcm:SubmitObjectsRequest>
`.xml
}
