import { type ControleApcv, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'apcv.entetes',
  source: 'ins.md §1.1 et §15',
  marque: 'V',
  ligne: 0,
} as const

/** Un ContexteLPS et un seul, conforme, et wsa:MessageID : comme INSi (ins.md §15 [V]). */
export const contexteConforme: ControleApcv = ({ message }) => {
  if (!message) return null
  const { nombre, anomalies } = message.contexteLps
  const presences = [
    nombre !== 1 && `ContexteLPS : un seul est attendu, ${nombre} reçu.`,
    !message.messageId && 'L’en-tête wsa:MessageID manque.',
  ].filter((defaut) => defaut !== false)
  return refuserAnomalies('harness_apcv_schema', [
    ...presences.map((texte) => ({ ...REGLE, message: texte })),
    ...anomalies,
  ])
}
