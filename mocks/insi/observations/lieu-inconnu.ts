import { traitsEcrits } from '../lecture/traits-ecrits.ts'
import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.lieu-inconnu', source: 'ins.md §10.2', marque: 'I' } as const

/** Le lieu « inconnu » 99999 reste local : il n'est jamais envoyé à INSi (ins.md §10.2 [I]). */
export const lieuInconnu: Observation = ({ corps }) =>
  traitsEcrits(corps)?.lieuNaissance === '99999'
    ? { ...REGLE, message: 'LieuNaissance 99999 ne s’envoie pas à INSi.' }
    : null
