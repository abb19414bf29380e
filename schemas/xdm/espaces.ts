/** Espaces de noms ebRIM 3.0 des métadonnées (dmp.md §12 [V]). */
export const LCM = 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0'
export const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0'

/** Schémas d'identifiants externes (dmp.md §8.2 et §8.3 [V]). */
export const IDENTIFIANTS = {
  lotPatient: 'urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446',
  lot: 'urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8',
  documentPatient: 'urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427',
  document: 'urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab',
} as const
