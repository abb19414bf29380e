import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-caracteres', source: 'ins.md §2.5', marque: 'V' } as const

/** Majuscules A à Z, espace, apostrophe (code 39) et tiret seulement (ins.md §2.5 [V]). */
export const caracteresAdmis: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits).find(({ valeur }) => /[^A-Z '-]/.test(valeur))
  return fautif
    ? anomalie(
        REGLE,
        `${fautif.trait} « ${fautif.valeur} » : seuls A à Z, espace, apostrophe et tiret sont admis.`,
      )
    : null
}
