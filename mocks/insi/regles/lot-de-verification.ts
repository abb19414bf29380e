import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.lot-recuperation', source: 'ins.md §2', marque: 'V' } as const

/** Un lot vérifie des INS déjà connus : une ligne sans matricule en demanderait un (ins.md §2 [V]). */
export const lotDeVerification: Controle = ({ message }) => {
  const sans = message?.corps.depot?.filter(({ demande }) => demande.ins === null) ?? []
  if (sans.length === 0) return null
  const references = sans.slice(0, 5).map(({ reference }) => reference)
  return refuser('harness_lot_recuperation', {
    ...REGLE,
    message: `Lignes sans INSFourni : ${references.join(', ')}${sans.length > 5 ? '…' : ''} ; une récupération ne se fait jamais par lot.`,
  })
}
