import { type ControleApcv, refuser, refuserAnomalies } from './types.ts'

const TYPE = { regle: 'apcv.type-contenu', source: 'ins.md §1 et §15', marque: 'I' } as const

/** Du SOAP 1.2 annoncé comme tel, en XML bien formé et sans DOCTYPE. */
export const messageSoap: ControleApcv = ({ typeMime, refusXml, enveloppe }) => {
  if (typeMime !== 'application/soap+xml') {
    const message = `Content-Type « ${typeMime ?? 'absent'} » : application/soap+xml est attendu.`
    return refuser('harness_apcv_soap', { ...TYPE, message })
  }
  if (refusXml) return refuserAnomalies('harness_apcv_soap', [refusXml])
  if (!enveloppe.anomalie) return null
  const faute = enveloppe.version === '1.1' ? 'harness_apcv_version' : 'harness_apcv_soap'
  return refuserAnomalies(faute, [enveloppe.anomalie])
}
