import { dispensee, type Exigence, type Preuve } from '../../rem/index.ts'
import type { EtatPreuve } from './types.ts'

interface Faits {
  exigence: Exigence
  /** Les preuves que les scénarios du banc prennent. */
  prises: ReadonlySet<string>
  /** Aucun profil choisi ne demande l’exigence. */
  ecartee: boolean
}

/**
 * Ce qu’une preuve demande encore. Une pièce que le banc ne peut pas prendre s’atteste : type
 * attestation, ou exigence dont la vérification est d’abord déclarative (README du catalogue,
 * « automatisable »).
 */
export function etatPreuve(preuve: Preuve, { exigence, prises, ecartee }: Faits): EtatPreuve {
  if (exigence.nature === 'preconisation') return 'non-controlee'
  if (ecartee) return 'sans-objet'
  if (prises.has(preuve.id)) return 'automatisee'
  if (dispensee(preuve, prises)) return 'non-due'
  const declarative = exigence.automatisable[0] === 'declaratif'
  return preuve.type === 'attestation' || declarative ? 'a-attester' : 'a-fournir'
}
