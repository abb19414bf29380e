import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-debut', source: 'ins.md §2.5', marque: 'V' } as const

/** Un nom ne commence ni par une espace ni par un tiret ; une apostrophe est admise (ins.md §2.5 [V]). */
export const premierCaractere: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits).find(({ valeur }) => /^[ -]/.test(valeur))
  return fautif
    ? anomalie(
        REGLE,
        `${fautif.trait} « ${fautif.valeur} » : ne commence ni par une espace ni par un tiret.`,
      )
    : null
}
