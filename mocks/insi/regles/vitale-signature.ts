import { vitale } from './assertions.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.vitale-signature', source: 'ins.md §4', marque: 'I' } as const

/** Hors mode `off`, l'assertion Vitale est signée ; en mode strict, sa signature tient. */
export const vitaleSignature: Controle = (faits, { reglages }) => {
  const assertion = vitale(faits)
  if (!assertion || reglages.assertion === 'off') return null
  const refus = assertion.signee ? assertion.refusSignature : 'L’assertion Vitale n’est pas signée.'
  if (refus === null) return null
  return refuser('harness_assertion', { ...REGLE, message: refus })
}
