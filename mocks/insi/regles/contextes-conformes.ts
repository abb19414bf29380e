import { type Controle, refuserAnomalies } from './types.ts'

const REGLE = { regle: 'insi.entetes', source: 'ins.md §1.1', marque: 'V', ligne: 0 } as const

/** ContexteLPS et ContexteBAM, un de chaque, à la bonne version, et wsa:MessageID (ins.md §1.1 [V]). */
export const contextesConformes: Controle = ({ message }) => {
  if (!message) return null
  const { contexteLps, contexteBam, messageId } = message
  const presences = [
    { nom: 'ContexteLPS', nombre: contexteLps.nombre },
    { nom: 'ContexteBAM', nombre: contexteBam.nombre },
    { nom: 'wsa:MessageID', nombre: messageId ? 1 : 0 },
  ]
  const mauvaises = presences
    .filter(({ nombre }) => nombre !== 1)
    .map(({ nom, nombre }) => ({
      ...REGLE,
      message: nombre === 0 ? `L’en-tête ${nom} manque.` : `L’en-tête ${nom} est en double.`,
    }))
  return refuserAnomalies('harness_schema', [
    ...mauvaises,
    ...contexteLps.anomalies,
    ...contexteBam.anomalies,
  ])
}
