import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.version',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** La version du contenu est 01 (ins.md §11 [V]). */
export const version: RegleIns = (lu) => {
  const lue = lu.entete.slice(2, 4)
  if (!lu.entete.startsWith('IS') || lue === '01') return []
  return [
    situer(REGLE, {
      lieu: 'en-tête',
      message: `La version « ${montrer(lue)} » n’est pas connue ; le format publié est 01.`,
      remede: 'Écrire la version 01 derrière IS.',
    }),
  ]
}
