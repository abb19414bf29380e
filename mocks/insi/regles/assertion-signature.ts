import { professionnelle } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.assertion-signature', source: 'ins.md §4', marque: 'V' } as const

/** En mode strict, la signature de la carte est vérifiée jusqu'à l'autorité de test (ins.md §4 [C]). */
export const assertionSignature: Controle = (faits, { reglages }) => {
  const refus = professionnelle(faits)?.refusSignature ?? null
  if (reglages.assertion !== 'strict' || faits.certificat || refus === null) return null
  return refuser('harness_assertion', { ...REGLE, message: refus })
}
