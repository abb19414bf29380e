import type { Information } from './types.ts'

const REGLE = { regle: 'insi.forme-non-officielle', source: 'ins.md §2.4', marque: 'C' } as const

/** L'opération n'a pas de schéma public : la forme jugée est la nôtre (ins.md §2.4 [C]). */
export const formeNonOfficielle: Information = ({ forme }) =>
  forme?.nonOfficielle ? { ...REGLE, message: forme.nonOfficielle } : null
