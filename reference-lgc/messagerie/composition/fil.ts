import type { Mutations } from '../../mutations/interrupteur.ts'

/** Ce qui rattache un courriel à celui auquel il répond (RFC 5322 §3.6.4, MSS.11). */
export interface Fil {
  enReponseA: string | null
  references: readonly string[]
}

export const SANS_FIL: Fil = { enReponseA: null, references: [] }

/** Assez pour toute conversation, sans laisser un en-tête reçu grandir sans fin. */
const REFERENCES_MAX = 50

export function filDe(
  origine: { identifiant: string; references: readonly string[] },
  mutations: Mutations,
): Fil {
  const references = [...origine.references, origine.identifiant]
  const suite =
    references.length > REFERENCES_MAX
      ? [references[0] ?? '', ...references.slice(1 - REFERENCES_MAX)]
      : references
  return mutations.choisir(
    'mss-fil-rompu',
    { enReponseA: origine.identifiant, references: suite },
    () => SANS_FIL,
  )
}
