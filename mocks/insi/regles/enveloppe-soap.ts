import { type Controle, refuserAnomalies } from './types.ts'

/** Le corps est une enveloppe SOAP 1.2 à un seul élément (ins.md §5.2 [V]). */
export const enveloppeSoap: Controle = ({ enveloppe }) => {
  if (!enveloppe.anomalie) return null
  const faute = enveloppe.version === '1.1' ? 'harness_version' : 'harness_soap'
  return refuserAnomalies(faute, [enveloppe.anomalie])
}
