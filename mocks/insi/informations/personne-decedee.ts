import type { Information } from './types.ts'

const REGLE = { regle: 'insi.personne-decedee', source: 'ins.md §5.6', marque: 'C' } as const

/** Une réponse INSi publique ne dit pas le décès : le journal, lui, le sait (ins.md §5.6 [C]). */
export const personneDecedee: Information = (_faits, issue) =>
  issue.genre === 'compte-rendu' && issue.identite?.statut === 'deceased'
    ? { ...REGLE, message: 'La personne est décédée dans la base simulée.' }
    : null
