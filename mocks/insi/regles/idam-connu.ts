import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.idam', source: 'ins.md §3.2, desir_550', marque: 'V' } as const

/** Le numéro d'autorisation du logiciel est connu du service (ins.md §3.2 [V]). */
export const idamConnu: Controle = ({ message }, { idamAcceptes }) => {
  const idam = message?.contexteLps.idam ?? null
  if (idam !== null && idamAcceptes.includes(idam)) return null
  const dit = idam === null ? 'absent' : `« ${idam} » inconnu`
  return refuser('desir_550', { ...REGLE, message: `Numéro d’autorisation du logiciel ${dit}.` })
}
