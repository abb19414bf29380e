import type { TypeDocument } from '../pilotes/contrat.ts'

/** Le type CI-SIS (JDV_J07) sous lequel le DMP range ces documents d'essai (dmp.md §18.2). */
const TYPES: Partial<Record<TypeDocument, string>> = {
  'lettre de liaison': '11490-0',
  'compte rendu': '11488-4',
}

/** Lève quand le banc ne sait pas quel type le DMP attend. */
export function typeAuDmp(type: TypeDocument): string {
  const code = TYPES[type]
  if (code === undefined) throw new Error(`Le banc ne sait pas le type du DMP pour : ${type}`)
  return code
}
