import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-fin-prenom', source: 'ins.md §2.5', marque: 'V' } as const

/** Un prénom ne finit ni par un tiret ni par une apostrophe (ins.md §2.5 [V]). */
export const finPrenom: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits)
    .filter(({ trait }) => trait === 'Prenom')
    .find(({ valeur }) => /[-']$/.test(valeur))
  return fautif
    ? anomalie(
        REGLE,
        `${fautif.trait} « ${fautif.valeur} » : un prénom ne finit ni par un tiret ni par une apostrophe.`,
      )
    : null
}
