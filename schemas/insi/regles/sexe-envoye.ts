import { anomalie } from '../anomalie-insi.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-sexe', source: 'ins.md §2.5', marque: 'V' } as const

/** Le sexe envoyé est F ou M ; « indéterminé » reste local (ins.md §2.5 et §8 [V]). */
export const sexeEnvoye: RegleLexicale = ({ sexe }) =>
  sexe === null || /^[FM]$/.test(sexe)
    ? null
    : anomalie(REGLE, `Sexe « ${sexe} » : seuls F et M sont envoyés à INSi.`)
