/** Identifiants ebXML des métadonnées XDS (dmp.md §8.2, §8.3 et §9 [V]). */
export const FICHE = {
  objet: 'urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1',
  auteur: '93606bcf-9494-43ec-9b4e-a7748d1a838d',
  classe: '41a5887f-8865-4c09-adf7-e362475b143a',
  type: 'f0306f51-975f-434e-a61c-c59651d33983',
  format: 'a09d5840-386c-46f2-b5ad-9c3699a4309d',
  confidentialite: 'f4f85eac-e6cb-4883-b524-f2705394840f',
  lieu: 'f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1',
  cadre: 'cccf5598-8b07-4b77-a05e-ae952c785ead',
  evenement: '2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4',
  patientId: '58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  uniqueId: '2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const

export const LOT = {
  noeud: 'a54d6aa5-d40d-43f9-88c5-b4633d873bdd',
  auteur: 'a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d',
  contenu: 'aa543740-bdda-424e-8c96-df4873be8500',
  patientId: '6b5aea1a-874d-4603-a4bc-96a0a7b38446',
  sourceId: '554ac39e-e3fe-47fe-b233-965d2a147832',
  uniqueId: '96fdda7c-d067-4183-912e-bf5ee74998a8',
} as const

export const REQUETES = {
  FindDocuments: '14d4debf-8f97-4251-9a74-a90016b0af0d',
  FindSubmissionSets: 'f26abbcb-ac74-4422-8a30-edb644bbc1a9',
  GetDocuments: '5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4',
  GetAssociations: 'a7ae438b-4bc2-4642-93e9-be891f7bb155',
  GetDocumentsAndAssociations: 'bab9529a-4a10-40b3-a01f-f68a615d247a',
} as const
export type NomRequete = keyof typeof REQUETES

/** États d'une fiche (dmp.md §11 [V]). */
export const STATUTS = {
  Approved: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved',
  Deprecated: 'urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated',
  Archived: 'urn:asip:ci-sis:2010:StatusType:Archived',
  Deleted: 'urn:asip:ci-sis:2010:StatusType:Deleted',
} as const
export type StatutFiche = keyof typeof STATUTS

export const ASSOCIATIONS = {
  membre: 'urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember',
  remplace: 'urn:ihe:iti:2007:AssociationType:RPLC',
  statut: 'urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus',
} as const

/** Les visibilités, de leur système ; `N` reste toujours dans la liste (dmp.md §18.5 [V]). */
export const SYSTEME_VISIBILITE = '1.2.250.1.213.1.1.4.13'
