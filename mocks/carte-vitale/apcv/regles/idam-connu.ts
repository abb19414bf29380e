import { type ControleApcv, refuser } from './types.ts'

const REGLE = { regle: 'apcv.idam', source: 'ins.md §15 et §3.2', marque: 'V' } as const

/** Le numéro d'autorisation du logiciel est celui qu'INSi accepte aussi (ins.md §15 [V]). */
export const idamConnu: ControleApcv = ({ message }, { idamAcceptes }) => {
  const idam = message?.contexteLps.idam ?? null
  if (idam !== null && idamAcceptes.includes(idam)) return null
  const dit = idam === null ? 'absent' : `« ${idam} » inconnu`
  return refuser('desir_550', { ...REGLE, message: `Numéro d’autorisation du logiciel ${dit}.` })
}
