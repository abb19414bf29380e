import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.inverse',
  source: 'ISO/IEC 16022',
  marque: 'I',
  gravite: 'avertissement',
} as const

/** La norme admet le blanc sur noir, beaucoup de douchettes ne le lisent pas (ISO/IEC 16022 [I]). */
export const inverse: RegleSymbole = (symbole) => {
  if (!symbole.inverse) return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: 'Le symbole est clair sur fond sombre.',
      remede: 'Imprimer les modules en noir sur fond blanc.',
    }),
  ]
}
