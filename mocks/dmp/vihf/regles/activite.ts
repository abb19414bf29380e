import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-activite', source: 'dmp.md §5, contrôle 7', marque: 'V' } as const

/** Le professionnel exerce dans la structure ; un automate d'une structure n'est pas une personne. */
export const activite: RegleVihf = ({ vihf }, { structuresDe }) => {
  if (!vihf?.sujet || !vihf.structure) return null
  if (vihf.mode === 'INDIRECTE' && vihf.sujet === vihf.structure) return null
  if (structuresDe(vihf.sujet)?.includes(vihf.structure)) return null
  return refuserVihf('MOCK_PS_STRUCTURE', {
    ...REGLE,
    message: `${vihf.sujet} n’exerce pas dans la structure ${vihf.structure}.`,
  })
}
