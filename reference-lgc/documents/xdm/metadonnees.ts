import { createHash } from 'node:crypto'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { CADRE_EXERCICE } from '../cabinet.ts'
import { CONFIDENTIALITE } from '../cda/composer.ts'
import type { AuteurFige, Contenu } from '../contenu.ts'
import { OID_CABINET } from '../oid.ts'
import { type Codage, DESCRIPTIONS } from '../types.ts'
import { horodatageXds } from './dates.ts'
import { auteur, classification, identifiant, nom, ouvrirRegistre, slot } from './ebrim.ts'
import { patientId, sourcePatientId, sourcePatientInfo, xcn, xon } from './personnes.ts'

const LOT = 'Lot01'
const DOCUMENT = 'Doc01'

/** Corps non structuré en PDF : le format d'un CDA de niveau 1 (dmp.md §18.4 [V]). */
const FORMAT_N1: Codage = {
  code: 'urn:ihe:iti:xds-sd:pdf:2008',
  libelle: 'Document à corps non structuré en PDF/A-1',
  systeme: '1.3.6.1.4.1.19376.1.2.3',
}
const CONSULTATION: Codage = {
  code: '07',
  libelle: 'Consultations, soins externes',
  systeme: '1.2.250.1.213.2.2',
}

export interface Envoi {
  contenu: Contenu
  /** Nom du fichier dans son dossier. */
  fichier: string
  cda: Uint8Array
  /** OID du lot, jamais réemployé. */
  lot: string
  /** Instant de l'export. */
  le: string
}

const champsAuteur = (a: AuteurFige): Fragment[] => [
  slot('authorInstitution', xon()),
  slot('authorPerson', xcn(a)),
  ...(a.specialite
    ? [
        slot(
          'authorSpecialty',
          `${a.specialite.code}^${a.specialite.libelle}^${a.specialite.systeme}`,
        ),
      ]
    : []),
]

function lot({ contenu, lot: oid, le }: Envoi): Fragment {
  const r = ouvrirRegistre(LOT)
  return xml`<RegistryPackage id="${LOT}" objectType="urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage">
      ${slot('submissionTime', horodatageXds(le))}
      ${nom(contenu.titre)}
      ${auteur(r, 'a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d', champsAuteur(contenu.auteur))}
      ${classification(r, 'aa543740-bdda-424e-8c96-df4873be8500', CONSULTATION)}
      <Classification id="${r.suivant()}" classifiedObject="${LOT}" classificationNode="urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd"/>
      ${identifiant(r, '6b5aea1a-874d-4603-a4bc-96a0a7b38446', { libelle: 'XDSSubmissionSet.patientId', valeur: patientId(contenu.patient) })}
      ${identifiant(r, '554ac39e-e3fe-47fe-b233-965d2a147832', { libelle: 'XDSSubmissionSet.sourceId', valeur: OID_CABINET })}
      ${identifiant(r, '96fdda7c-d067-4183-912e-bf5ee74998a8', { libelle: 'XDSSubmissionSet.uniqueId', valeur: oid })}
    </RegistryPackage>`
}

function fiche({ contenu, fichier, cda }: Envoi, mutations: Mutations): Fragment {
  const { type, classe } = DESCRIPTIONS[contenu.type]
  const r = ouvrirRegistre(DOCUMENT)
  return xml`<ExtrinsicObject id="${DOCUMENT}" mimeType="text/xml" objectType="urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1" isOpaque="false">
      ${slot('creationTime', horodatageXds(contenu.termineLe))}
      ${slot('hash', createHash('sha1').update(cda).digest('hex'))}
      ${slot('languageCode', 'fr-FR')}
      ${slot('legalAuthenticator', xcn(contenu.auteur))}
      ${slot('serviceStartTime', horodatageXds(contenu.debutLe))}
      ${slot('size', String(cda.byteLength))}
      ${slot('sourcePatientId', sourcePatientId(contenu.patient, mutations))}
      ${slot('sourcePatientInfo', ...sourcePatientInfo(contenu.patient))}
      ${slot('URI', fichier)}
      ${nom(contenu.titre)}
      ${auteur(r, '93606bcf-9494-43ec-9b4e-a7748d1a838d', champsAuteur(contenu.auteur))}
      ${classification(r, '41a5887f-8865-4c09-adf7-e362475b143a', classe)}
      ${classification(r, 'f4f85eac-e6cb-4883-b524-f2705394840f', CONFIDENTIALITE)}
      ${classification(r, 'a09d5840-386c-46f2-b5ad-9c3699a4309d', FORMAT_N1)}
      ${classification(r, 'f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1', contenu.auteur.secteur)}
      ${classification(r, 'cccf5598-8b07-4b77-a05e-ae952c785ead', CADRE_EXERCICE)}
      ${classification(r, 'f0306f51-975f-434e-a61c-c59651d33983', type)}
      ${identifiant(r, '58a6f841-87b3-4a3e-92fd-a8ffeff98427', { libelle: 'XDSDocumentEntry.patientId', valeur: patientId(contenu.patient) })}
      ${identifiant(r, '2e82c1f6-a085-4c72-9da3-8640a32e42ab', { libelle: 'XDSDocumentEntry.uniqueId', valeur: contenu.id })}
    </ExtrinsicObject>`
}

/** METADATA.XML : un lot, un document, leur association (dmp.md §8 et §12 [V]). */
export function composerMetadonnees(envoi: Envoi, mutations: Mutations): string {
  const corps = xml`<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">
  <RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
    ${lot(envoi)}
    ${fiche(envoi, mutations)}
    <Association id="Lien01" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="${LOT}" targetObject="${DOCUMENT}">${slot('SubmissionSetStatus', 'Original')}</Association>
  </RegistryObjectList>
</lcm:SubmitObjectsRequest>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${corps.xml}`
}
