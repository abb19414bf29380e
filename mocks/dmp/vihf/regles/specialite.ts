import { type RegleVihf, refuserVihf } from '../types.ts'

const REGLE = { regle: 'dmp.vihf-specialite', source: 'dmp.md §5, role', marque: 'V' } as const
const PROFESSIONS = ['10', '21']

/** Un médecin ou un pharmacien porte un second rôle : sa spécialité ou sa section. */
export const specialite: RegleVihf = ({ vihf }) => {
  const [premier, second] = vihf?.roles ?? []
  if (!premier || !PROFESSIONS.includes(premier.code) || second) return null
  return refuserVihf('MOCK_VIHF_SPECIALITE', {
    ...REGLE,
    message: `La profession ${premier.code} demande un second rôle.`,
  })
}
