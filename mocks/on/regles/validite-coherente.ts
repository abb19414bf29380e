import { type RegleOn, refuser } from '../types.ts'

/** La validité commence avant de finir, et pas avant la rédaction. */
export const validiteCoherente: RegleOn = ({ prescription: { validite, dateRedaction } }) => {
  const [debut, fin, redaction] = [validite.debut, validite.fin, dateRedaction].map(Date.parse)
  if (debut !== undefined && fin !== undefined && redaction !== undefined)
    if (debut < fin && redaction <= fin) return null
  return refuser(
    422,
    'VALIDITE_INCOHERENTE',
    'Les dates de validité ne vont pas ensemble.',
    'ordonnance-numerique.md §7',
  )
}
