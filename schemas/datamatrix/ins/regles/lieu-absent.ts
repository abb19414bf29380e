import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.lieu-absent',
  source: 'ins.md §11',
  marque: 'V',
  gravite: 'information',
} as const

/** S7 est facultatif : son absence se dit, elle ne se reproche pas (ins.md §11 [V]). */
export const lieuAbsent: RegleIns = (lu) => {
  if (lu.blocs.length === 0 || valeurDe(lu, 'S7') !== null) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S7'),
      message: 'Le lieu de naissance n’est pas écrit ; ce champ est facultatif.',
      remede: 'L’écrire quand INSi l’a rendu : il aide à distinguer deux homonymes.',
    }),
  ]
}
