import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = {
  regle: 'dmp.vihf-non-rejoue',
  source: 'dmp.md §5, contrôle 5',
  marque: 'C',
} as const

/** Un VIHF est refait à chaque appel : son identifiant ne sert qu'une fois. */
export const nonRejoue: RegleVihf = ({ vihf }, { dejaVu }) => {
  if (!vihf?.id || !dejaVu(vihf.id)) return null
  return refuserVihf('MOCK_VIHF_REJOUE', { ...REGLE, message: `Le VIHF ${vihf.id} a déjà servi.` })
}
