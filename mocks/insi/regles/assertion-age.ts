import { professionnelle } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.assertion-age', source: 'ins.md §4', marque: 'C' } as const
const AGE_MAX_MINUTES = 60

/** En mode strict, l'assertion du professionnel a moins d'une heure (durée choisie par le banc [C]). */
export const assertionAge: Controle = (faits, { reglages }) => {
  const assertion = professionnelle(faits)
  if (reglages.assertion !== 'strict' || faits.certificat || !assertion) return null
  const age = (faits.maintenant.getTime() - Date.parse(assertion.emiseLe ?? '')) / 60_000
  if (age >= -5 && age <= AGE_MAX_MINUTES) return null
  return refuser('harness_assertion', {
    ...REGLE,
    message: `Assertion émise il y a ${Math.round(age)} minutes, limite ${AGE_MAX_MINUTES}.`,
  })
}
