/** Espaces de noms ebRIM 3.0 des métadonnées (dmp.md §12 [V]). */
export const LCM = 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0'
export const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0'

/** Schémas d'identifiants externes (dmp.md §8.2 et §8.3 [V]). */
export const IDENTIFIANTS = {
  lotPatient: 'urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446',
  lot: 'urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8',
  source: 'urn:uuid:554ac39e-e3fe-47fe-b233-965d2a147832',
  documentPatient: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  document: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const

/** Schémas de classification d'un lot et d'une fiche (dmp.md §8.2 et §8.3 [V]). */
export const CLASSIFICATIONS = {
  lotAuteur: 'urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d',
  lotContenu: 'urn:uuid:aa543740-bdda-424e-8c96-df4873be8500',
  auteur: 'urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d',
  classe: 'urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a',
  type: 'urn:uuid:f0306f51-975f-434e-a61c-c59651d33983',
  format: 'urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d',
  confidentialite: 'urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f',
  structure: 'urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1',
  cadre: 'urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead',
  acte: 'urn:uuid:2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4',
} as const
