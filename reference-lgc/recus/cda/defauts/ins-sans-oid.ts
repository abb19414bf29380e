import { attribut, suivre } from '../arbre.ts'
import type { RegleDefaut } from './defaut.ts'

/** Un matricule ne voyage pas sans son OID (ins.md §7 [V]) : sous un autre, il n'est pas une INS. */
export const insSansOid: RegleDefaut = ({ lu, cda }) => {
  if (lu.patient?.ins) return null
  const egare = suivre(cda, 'recordTarget/patientRole/id').some((id) =>
    /^[1-8]\d{4}[\dAB]\d{9}$/i.test(attribut(id, 'extension')),
  )
  return egare ? "Un matricule est présent, mais sans l'OID de l'INS : il n'est pas utilisé." : null
}
