import type { Assertion, Faits } from '../lecture/faits.ts'

/** L'assertion du professionnel, ou `null` (ins.md §4). */
export function professionnelle({ message }: Faits): Assertion | null {
  return message?.assertions.find((a) => a.qualificatif !== 'VITALE') ?? null
}

/** L'assertion de la carte Vitale, ou `null` (ins.md §4). */
export function vitale({ message }: Faits): Assertion | null {
  return message?.assertions.find((a) => a.qualificatif === 'VITALE') ?? null
}
