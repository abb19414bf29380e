import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-longueur', source: 'ins.md §2.5', marque: 'V' } as const

/** Nom et prénom ont de 1 à 100 caractères (ins.md §8 [V]). */
export const longueurNom: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits).find(({ valeur }) => valeur.length === 0 || valeur.length > 100)
  return fautif
    ? anomalie(REGLE, `${fautif.trait} « ${fautif.valeur} » : de 1 à 100 caractères.`)
    : null
}
