import { ACTION_SIGNATURE, CORPS_APCV } from '../../../../schemas/apcv/operations.ts'
import { type ControleApcv, refuser } from './types.ts'

const REGLE = { regle: 'apcv.action', source: 'ins.md §15', marque: 'V' } as const

/** HTTP, wsa:Action et élément du corps nomment la même opération connue (ins.md §15 [V]). */
export const actionCoherente: ControleApcv = ({ actionHttp, message, operation }) => {
  const dire = (texte: string) => refuser('harness_apcv_action', { ...REGLE, message: texte })
  const action = message?.action ?? null
  if (action === null) return dire('L’en-tête wsa:Action manque.')
  if (actionHttp === null) return dire('Le paramètre action du Content-Type manque.')
  if (actionHttp !== action) {
    return dire(`Action HTTP « ${actionHttp} » et wsa:Action « ${action} » diffèrent.`)
  }
  if (action === ACTION_SIGNATURE) {
    const texte = 'signerVitale signe une facture : le banc ne le simule pas.'
    return refuser('harness_apcv_hors_banc', { ...REGLE, message: texte })
  }
  if (operation === null) return dire(`Action inconnue : « ${action} ».`)
  const attendu = CORPS_APCV[operation]
  if (message?.corps.nom === attendu.nom && message.corps.espace === attendu.espace) return null
  return dire(`Le corps ${message?.corps.nom} ne va pas avec l’opération ${operation}.`)
}
