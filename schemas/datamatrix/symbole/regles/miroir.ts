import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.miroir',
  source: 'ISO/IEC 16022',
  marque: 'I',
  gravite: 'bloquante',
} as const

/** Un symbole retourné comme dans un miroir n'est pas lu par toutes les douchettes (ISO/IEC 16022 [I]). */
export const miroir: RegleSymbole = (symbole) => {
  if (!symbole.miroir) return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: 'Le symbole est imprimé en miroir.',
      remede: 'Retirer le retournement horizontal de l’image avant l’impression.',
    }),
  ]
}
