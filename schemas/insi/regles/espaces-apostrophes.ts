import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-doublon', source: 'ins.md §2.5', marque: 'V' } as const

/** Espace et apostrophe ne sont ni doublées ni voisines (ins.md §2.5 [V]). */
export const espacesApostrophes: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits).find(({ valeur }) => /[ ']{2}/.test(valeur))
  return fautif
    ? anomalie(
        REGLE,
        `${fautif.trait} « ${fautif.valeur} » : espace et apostrophe ne sont ni doublées ni voisines.`,
      )
    : null
}
