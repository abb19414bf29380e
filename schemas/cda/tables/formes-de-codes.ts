import { ATC, CIM10, CIP, CIS } from './oid.ts'
import { LOINC } from './types-de-document.ts'

/** La forme qu'un code ne peut pas quitter ; savoir s'il existe demande la nomenclature (cda.md §11 [V]). */
export const FORMES_DE_CODES: ReadonlyMap<string, { nom: string; forme: RegExp }> = new Map([
  [CIM10, { nom: 'CIM-10', forme: /^[A-Z]\d{2}(\.[0-9A-Z+*-]{1,5})?$/ }],
  [CIS, { nom: 'CIS', forme: /^\d{8}$/ }],
  [CIP, { nom: 'CIP', forme: /^(\d{7}|\d{13})$/ }],
  [ATC, { nom: 'ATC', forme: /^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/ }],
  [LOINC, { nom: 'LOINC', forme: /^(LA|LP)?\d{1,7}-\d$/ }],
])
