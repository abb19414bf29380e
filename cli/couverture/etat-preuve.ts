import type { Exigence, Preuve } from '../../rem/index.ts'
import type { EtatPreuve } from './types.ts'

/**
 * Ce qu’une preuve demande encore. Une pièce que le banc ne peut pas prendre s’atteste : type
 * attestation, ou exigence dont la vérification est d’abord déclarative (README du catalogue,
 * « automatisable »).
 */
export function etatPreuve(
  exigence: Exigence,
  preuve: Preuve,
  prises: ReadonlySet<string>,
): EtatPreuve {
  if (exigence.nature === 'preconisation') return 'non-controlee'
  if (prises.has(preuve.id)) return 'automatisee'
  const declarative = exigence.automatisable[0] === 'declaratif'
  return preuve.type === 'attestation' || declarative ? 'a-attester' : 'a-fournir'
}
