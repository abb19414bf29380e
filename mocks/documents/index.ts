/** Les documents que des expéditeurs fictifs envoient au cabinet, et leur archive IHE_XDM. */
export { composerDocument } from './composer.ts'
export { composerCourriel } from './courriel.ts'
export { EXPEDITEURS, type NomExpediteur } from './expediteurs.ts'
export { SIGNATURE_FEUILLE } from './feuille-de-style.ts'
export type {
  DemandeDocument,
  DocumentCompose,
  PatientDuDocument,
  ResultatDeBiologie,
} from './types.ts'
export type { CodeType } from './types-de-document.ts'
export { composerArchive } from './xdm/archive.ts'
