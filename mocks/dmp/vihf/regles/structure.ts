import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-structure', source: 'dmp.md §5, contrôle 7', marque: 'V' } as const

/** La structure est connue et active. */
export const structure: RegleVihf = ({ vihf }, { structureConnue }) => {
  if (!vihf?.structure || structureConnue(vihf.structure)) return null
  return refuserVihf('MOCK_STRUCTURE', {
    ...REGLE,
    message: `Structure ${vihf.structure} inconnue du fichier des personnes.`,
  })
}
