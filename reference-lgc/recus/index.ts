/**
 * Ce que la messagerie et le connecteur DMP appellent ; le reste du dossier est interne. Un document
 * reçu s'ouvre à `/recus/<id>`, la liste des non lus à `/recus`, ceux d'un patient à
 * `/patients/<id>/recus`.
 */
export { signalerSuppression } from './actions/suivre.ts'
export { recuParIdentifiant } from './depot.ts'
export type { Issue, IssueArchive } from './reception/issue.ts'
export { recevoirFichier } from './reception/recevoir-archive.ts'
export { recevoirDocument } from './reception/recevoir-document.ts'
