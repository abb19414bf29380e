import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { cleGtin } from '../cle-gtin.ts'
import { valeurGs1 } from '../decoder.ts'
import { lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.gtin',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le GTIN a 14 chiffres, le dernier étant sa clé (ins.md §12 [V]). */
export const gtin: RegleGs1 = (lu) => {
  const ecrit = valeurGs1(lu, '01')
  if (ecrit?.length !== 14) return []
  const attendue = cleGtin(ecrit.slice(0, 13))
  if (attendue === ecrit.slice(13)) return []
  const message =
    attendue === null
      ? `« ${montrer(ecrit)} » n’est pas fait de 14 chiffres.`
      : `La clé du GTIN ${ecrit.slice(0, 13)} est ${attendue} ; lu « ${montrer(ecrit.slice(13))} ».`
  return [
    situer(REGLE, {
      lieu: lieuGs1('01'),
      message,
      remede: 'Relire le symbole ; ne pas saisir le code à la main.',
    }),
  ]
}
