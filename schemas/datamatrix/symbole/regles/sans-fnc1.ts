import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.sans-fnc1',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le symbole INS est un ECC 200 ordinaire, sans FNC1 : ce n'est pas un GS1 (ins.md §11 [V]). */
export const sansFnc1: RegleSymbole = (symbole) => {
  if (symbole.symbologie === ']d1') return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: `Le symbole s’annonce ${montrer(symbole.symbologie)} ; un datamatrix INS s’annonce ]d1, sans FNC1.`,
      remede: 'Encoder en « Data Matrix », pas en « GS1 DataMatrix ».',
    }),
  ]
}
