import { anomalie } from '../anomalie-insi.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-lieu', source: 'ins.md §8 et §13', marque: 'V' } as const

/** Le lieu est un code COG de 5 caractères, 2A ou 2B pour la Corse (ins.md §8 [V]). */
export const lieuEnvoye: RegleLexicale = ({ lieuNaissance }) =>
  lieuNaissance === null || /^(\d{5}|2[AB]\d{3})$/.test(lieuNaissance)
    ? null
    : anomalie(REGLE, `LieuNaissance « ${lieuNaissance} » : un code COG a 5 caractères.`)
