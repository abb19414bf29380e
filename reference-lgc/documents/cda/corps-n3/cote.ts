import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import type { Cote } from '../../modele/rubrique.ts'
import { attributsCode, loinc, snomed } from '../codes.ts'

const CODES: Record<Cote, Codage> = {
  droit: snomed('24028007', 'droit'),
  gauche: snomed('7771000', 'gauche'),
  bilateral: snomed('51440002', 'bilatéral'),
}

/** Le côté précise le code de la lésion ou du geste ; sans code, le récit seul le dit. */
export const coteCda = (cote: Cote | null): Fragment | null =>
  cote &&
  xml`<qualifier><name ${attributsCode(loinc('20228-3', 'latéralité'))}/><value ${attributsCode(CODES[cote])}/></qualifier>`
