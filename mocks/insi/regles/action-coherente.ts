import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.action', source: 'ins.md §1.1 et §5.2', marque: 'V' } as const

/** HTTP, wsa:Action et élément du corps nomment la même opération connue (ins.md §5.2 [V]). */
export const actionCoherente: Controle = ({ actionHttp, message, forme }) => {
  const dire = (texte: string) => refuser('harness_action', { ...REGLE, message: texte })
  if (message?.action == null) return dire('L’en-tête wsa:Action manque.')
  if (actionHttp === null) return dire('Le paramètre action du Content-Type manque.')
  if (actionHttp !== message.action) {
    return dire(`Action HTTP « ${actionHttp} » et wsa:Action « ${message.action} » diffèrent.`)
  }
  if (forme === null) return dire(`Action inconnue : « ${message.action} ».`)
  const { nom, espace } = message.corps
  if (nom === forme.corps.nom && espace === forme.corps.espace) return null
  return dire(`Le corps ${nom} ({${espace}}) ne va pas avec l’opération ${forme.operation}.`)
}
