import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Codage } from '../modele/codage.ts'

/** Le nom que les règles attendent de certains systèmes de codes (cda.md §11 [V]). */
const NOMS: Record<string, string> = {
  '2.16.840.1.113883.6.1': 'LOINC',
  '2.16.840.1.113883.6.96': 'SNOMED CT',
  '2.16.840.1.113883.6.3': 'CIM-10',
  '1.2.250.1.215.300.1': 'CCAM',
  '1.2.250.1.213.2.3.1': 'CIS',
  '0.4.0.127.0.16.1.1.2.1': 'EDQM',
}

export const LOINC = '2.16.840.1.113883.6.1'
export const SNOMED = '2.16.840.1.113883.6.96'
export const ACT_CODE = '2.16.840.1.113883.5.4'

/** Les attributs d'une valeur codée : code, libellé et système vont ensemble (cda.md §1 [V]). */
export function attributsCode({ code, libelle, systeme }: Codage): Fragment {
  const nom = NOMS[systeme]
  const triplet = xml`code="${code}" displayName="${libelle}" codeSystem="${systeme}"`
  return nom === undefined ? triplet : xml`${triplet} codeSystemName="${nom}"`
}

export const codeCda = (codage: Codage): Fragment => xml`<code ${attributsCode(codage)}/>`

export const loinc = (code: string, libelle: string): Codage => ({ code, libelle, systeme: LOINC })
export const snomed = (code: string, libelle: string): Codage => ({
  code,
  libelle,
  systeme: SNOMED,
})
