import { IDENTIFIANTS } from '../xdm/espaces.ts'

/** Objet d'un document (`DocumentEntry`) dans le registre (dmp.md §8.3 [V]). */
export const TYPE_DOCUMENT = 'urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1'
/** Nœud qui fait d'un paquet un lot de soumission (dmp.md §8.1 [V]). */
export const NOEUD_LOT = 'urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd'
/** Schémas de classification d'un document (dmp.md §8.3 [V]). */
export const CLASSIFICATIONS_DOCUMENT = {
  author: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d',
  classCode: 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a',
  confidentialityCode: 'urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f',
  eventCodeList: 'urn:uuid:2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4',
  formatCode: 'urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d',
  healthcareFacilityTypeCode: 'urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1',
  practiceSettingCode: 'urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead',
  typeCode: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983',
} as const

/** Schémas de classification d'un lot (dmp.md §8.2 [V]). */
export const CLASSIFICATIONS_LOT = {
  author: 'urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d',
  contentTypeCode: 'urn:uuid:aa543740-bdda-424e-8c96-df4873be8500',
} as const

/** Schémas d'identifiants externes (dmp.md §8.2 et §8.3 [V]). */
export const IDENTIFIANTS_XDS = {
  ...IDENTIFIANTS,
  lotSource: 'urn:uuid:554ac39e-e3fe-47fe-b233-965d2a147832',
} as const

/** Statuts d'un document (dmp.md §11 [V]). */
export const STATUTS = {
  actif: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved',
  obsolete: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated',
  archive: 'urn:asip:ci-sis:2010:StatusType:Archived',
  supprime: 'urn:asip:ci-sis:2010:StatusType:Deleted',
} as const
export type StatutDocument = (typeof STATUTS)[keyof typeof STATUTS]

/** Types d'association employés par le DMP (dmp.md §8.1 et §11 [V]). */
export const ASSOCIATIONS = {
  membre: 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember',
  signe: 'urn:ihe:iti:2007:AssociationType:signs',
  remplace: 'urn:ihe:iti:2007:AssociationType:RPLC',
  changeStatut: 'urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus',
} as const

/** Entrepôt de documents du DMP (dmp.md §1 [V]). */
export const ENTREPOT = '1.2.250.1.213.4.1.1.1.2'
