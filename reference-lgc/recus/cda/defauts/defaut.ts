import type { Element } from '@xmldom/xmldom'
import type { DocumentLu } from '../document-lu.ts'

/** Une règle dit ce qui cloche, ou rien ; aucune n'empêche la lecture (cda.md §17.2 [V]). */
export type RegleDefaut = (faits: { lu: DocumentLu; cda: Element }) => string | null
