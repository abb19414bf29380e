import { situer } from '../../situer.ts'
import { CAPACITE_MAX } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.taille',
  source: 'ISO/IEC 16022, capacité d’un symbole 144 × 144',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Un contenu plus long que le plus grand symbole ne vient pas d'un datamatrix (ISO/IEC 16022 [V]). */
export const taille: RegleIns = ({ contenu }) => {
  if (contenu.length <= CAPACITE_MAX) return []
  return [
    situer(REGLE, {
      lieu: 'contenu',
      message: `Le contenu a ${contenu.length} caractères ; un datamatrix n’en porte pas plus de ${CAPACITE_MAX}. La suite n’est pas lue.`,
      remede: 'Donner le contenu d’un seul symbole.',
    }),
  ]
}
