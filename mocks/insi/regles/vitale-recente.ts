import { vitale } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.vitale-age', source: 'ins.md §4', marque: 'I' } as const
const AGE_MAX_MINUTES = 20
// Deux machines n'ont pas la même heure.
const AVANCE_MAX_MINUTES = 5

/** L'assertion Vitale sert vingt minutes, à l'heure de l'horloge du banc (ins.md §4 [I]). */
export const vitaleRecente: Controle = (faits) => {
  const assertion = vitale(faits)
  if (!assertion) return null
  const age = (faits.maintenant.getTime() - Date.parse(assertion.emiseLe ?? '')) / 60_000
  if (age >= -AVANCE_MAX_MINUTES && age <= AGE_MAX_MINUTES) return null
  const dit = Number.isNaN(age) ? 'sans date lisible' : `émise il y a ${Math.floor(age)} minutes`
  return refuser('harness_vitale_obsolete', {
    ...REGLE,
    message: `Assertion Vitale ${dit}, limite ${AGE_MAX_MINUTES}.`,
  })
}
