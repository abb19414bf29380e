import { typeConnu } from '../types-connus.ts'
import type { RegleDefaut } from './defaut.ts'

/** Un type inattendu se lit et se classe comme les autres (PROV.FLUXE.07). */
export const typeInconnu: RegleDefaut = ({ lu }) => {
  const { code, systeme } = lu.type
  if (code === '') return "Le document n'indique pas son type."
  const connu = typeConnu(code)
  if (!connu) return `Type de document inconnu du logiciel : ${code}.`
  return connu.systeme === systeme ? null : `Le type ${code} est donné sous un autre code système.`
}
