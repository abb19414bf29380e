import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.entete',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** L'en-tête est IS, la version, puis 22 zéros ; la version a sa propre règle (ins.md §11 [V]). */
export const entete: RegleIns = (lu) => {
  if (/^IS..0{22}$/s.test(lu.entete)) return []
  return [
    situer(REGLE, {
      lieu: 'en-tête',
      message: `L’en-tête attendu est IS, la version, puis 22 zéros ; lu « ${montrer(lu.entete)} ».`,
      remede: 'Écrire IS01 suivi de 22 zéros, sans séparateur, avant le premier champ.',
    }),
  ]
}
