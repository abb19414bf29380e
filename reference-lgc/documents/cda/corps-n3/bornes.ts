import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { DateIncomplete } from '../../modele/rubrique.ts'
import { dateCda } from '../dates.ts'

/** Une borne inconnue se dit, elle ne s'omet pas (cda.md §9 [V]). */
const borne = (nom: 'low' | 'high', date: DateIncomplete | null): Fragment => {
  const attribut = date ? xml`value="${dateCda(date)}"` : xml`nullFlavor="UNK"`
  return nom === 'low' ? xml`<low ${attribut}/>` : xml`<high ${attribut}/>`
}

/** Depuis quand, sans fin : la chose dure encore. */
export const depuis = (debut: DateIncomplete | null): Fragment =>
  xml`<effectiveTime>${borne('low', debut)}</effectiveTime>`

/** De quand à quand : la chose est finie, même si la date ne se sait plus. */
export const intervalle = (debut: DateIncomplete | null, fin: DateIncomplete | null): Fragment =>
  xml`<effectiveTime>${borne('low', debut)}${borne('high', fin)}</effectiveTime>`

export const intervalleType = (
  debut: DateIncomplete | null,
  fin: DateIncomplete | null,
): Fragment =>
  xml`<effectiveTime xsi:type="IVL_TS">${borne('low', debut)}${borne('high', fin)}</effectiveTime>`
