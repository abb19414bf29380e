import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-double-tiret', source: 'ins.md §2.5', marque: 'V' } as const

/** Un prénom ne contient pas de double tiret (ins.md §2.5 [V]). */
export const doubleTiretPrenom: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits)
    .filter(({ trait }) => trait === 'Prenom')
    .find(({ valeur }) => valeur.includes('--'))
  return fautif
    ? anomalie(
        REGLE,
        `${fautif.trait} « ${fautif.valeur} » : le double tiret est réservé au nom de naissance.`,
      )
    : null
}
