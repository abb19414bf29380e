import { situer } from '../../situer.ts'
import { valeurGs1 } from '../decoder.ts'
import { lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.cip',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'information',
} as const

/** Le GTIN d'un médicament français est 0 puis un CIP13, qui commence par 3400 (ins.md §12 [V]). */
export const cip: RegleGs1 = (lu) => {
  const ecrit = valeurGs1(lu, '01')
  if (ecrit === null || ecrit.length !== 14 || ecrit.startsWith('03400')) return []
  return [
    situer(REGLE, {
      lieu: lieuGs1('01'),
      message: 'Ce code n’est pas un CIP13 français : il ne commence pas par 03400.',
      remede:
        'Chercher le produit par son GTIN ; une boîte importée ou un dispositif n’a pas de CIP13.',
    }),
  ]
}
