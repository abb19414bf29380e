import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.lieu',
  source: 'ins.md §8 et §11',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le lieu a la forme d'un code COG ; son existence n'est pas contrôlée (ins.md §10.2 [V]). */
export const lieu: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S7')
  if (ecrit?.length !== 5 || /^(\d{5}|2[AB]\d{3})$/.test(ecrit)) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S7'),
      message: `« ${montrer(ecrit)} » n’a pas la forme d’un code officiel géographique : 5 chiffres, ou 2A ou 2B puis 3 chiffres.`,
      remede:
        'Écrire le code de la commune ou du pays de naissance rendu par INSi, jamais un code postal.',
    }),
  ]
}
