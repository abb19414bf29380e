import type { Sujet } from './libelles.ts'
import type { ScenarioCompare } from './types.ts'

/** Un scénario dont on compte les écarts, où que soient ses images. */
type Compare = Omit<ScenarioCompare, 'ecrans'> & { ecrans: readonly unknown[] }

/** Ce qui change dans un scénario ; vide quand rien ne change. */
export function sujetsDe(scenario: Compare): Sujet[] {
  const { effet, changement, constats, etapes, ecrans, messages, documents, durees } = scenario
  const verdict = effet !== 'intacte' || changement !== 'inchange' || constats.length > 0
  return [
    ...(verdict ? ['verdict' as const] : []),
    ...(ecrans.length + etapes.length > 0 ? ['ecrans' as const] : []),
    ...(messages.length > 0 ? ['messages' as const] : []),
    ...(documents.length > 0 ? ['documents' as const] : []),
    ...(durees.length > 0 ? ['durees' as const] : []),
  ]
}
