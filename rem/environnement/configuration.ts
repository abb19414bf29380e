import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Un extrait de configuration ou de code se lit dans le logiciel, sans appeler personne. */
export function configuration({ format }: FaitsPreuve): LieuExige | null {
  if (format !== 'extrait-configuration-ou-code') return null
  return {
    environnement: 'indifferent',
    motif: 'Extrait du logiciel lui-même, aucun service appelé (convergence.md §5 [déduit]).',
  }
}
