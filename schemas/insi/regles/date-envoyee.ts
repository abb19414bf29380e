import { anomalie } from '../anomalie-insi.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-date', source: 'ins.md §2.5', marque: 'V' } as const

/** `AAAA-MM-JJ` en chiffres, jamais lu comme une date : une date lunaire est admise (ins.md §2.5 [V]). */
export const dateEnvoyee: RegleLexicale = ({ dateNaissance }) =>
  dateNaissance === null || /^\d{4}-\d{2}-\d{2}$/.test(dateNaissance)
    ? null
    : anomalie(REGLE, `DateNaissance « ${dateNaissance} » : la forme est AAAA-MM-JJ.`)
