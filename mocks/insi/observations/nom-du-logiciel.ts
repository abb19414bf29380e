import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.lps-nom', source: 'ins.md §1.1, LPS/Nom', marque: 'V' } as const

/** LPS/Nom s'écrit `urn:lps:<nom>:<version>` (ins.md §1.1 [V]). */
export const nomDuLogiciel: Observation = ({ contexteLps }) =>
  contexteLps.nom === null || /^urn:lps:[^:\s]+:[^:\s]+$/.test(contexteLps.nom)
    ? null
    : { ...REGLE, message: `LPS/Nom « ${contexteLps.nom} » : urn:lps:<nom>:<version> est attendu.` }
