import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-present', source: 'dmp.md §5, contrôle 1', marque: 'C' } as const

/** Un VIHF et un seul dans `wsse:Security`. */
export const vihfPresent: RegleVihf = ({ nombre, vihf }) => {
  if (vihf && nombre === 1) return null
  const message = nombre > 1 ? `${nombre} VIHF : un seul est attendu.` : 'Le VIHF manque.'
  return refuserVihf(nombre > 1 ? 'MOCK_VIHF_ILLISIBLE' : 'MOCK_VIHF_ABSENT', { ...REGLE, message })
}
