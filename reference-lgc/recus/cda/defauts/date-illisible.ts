import { lireDateHl7 } from '../dates.ts'
import type { RegleDefaut } from './defaut.ts'

export const dateIllisible: RegleDefaut = ({ lu }) => {
  if (lu.date === '') return "Le document n'est pas daté."
  const date = lireDateHl7(lu.date)
  if (!date) return `La date du document est illisible : « ${lu.date.slice(0, 40)} ».`
  if (!/^\d+([+-]\d{4})?$/.test(lu.date)) return "La date du document n'a pas la forme attendue."
  return date.heure && !date.decalage ? "L'heure du document n'a pas son décalage horaire." : null
}
