import { anomalie } from '../anomalie-insi.ts'
import { nomsEcrits } from './noms.ts'
import type { RegleLexicale } from './types.ts'

const REGLE = { regle: 'insi.lexical-triple-tiret', source: 'ins.md §2.5', marque: 'I' } as const

/** Le double tiret sépare deux noms de famille, rien ne permet davantage (ins.md §2.5 [I]). */
export const tripleTiret: RegleLexicale = (traits) => {
  const fautif = nomsEcrits(traits).find(({ valeur }) => valeur.includes('---'))
  return fautif
    ? anomalie(REGLE, `${fautif.trait} « ${fautif.valeur} » : deux tirets de suite au plus.`)
    : null
}
