import type { AdresseFhir } from './bundle.ts'

/** Les types de voie viennent en code ; les plus courants se disent en toutes lettres. */
const TYPES: Record<string, string> = {
  ALL: 'Allée',
  AV: 'Avenue',
  BD: 'Boulevard',
  CHE: 'Chemin',
  CRS: 'Cours',
  IMP: 'Impasse',
  PL: 'Place',
  QUAI: 'Quai',
  R: 'Rue',
  RTE: 'Route',
  SQ: 'Square',
}
const PARTIES = ['houseNumber', 'buildingNumberSuffix', 'streetNameType', 'streetNameBase']

/** La voie, dite en une ligne ou par des extensions seulement (annuaire.md §5 [V]). */
export function voieFhir({ line, _line }: AdresseFhir): string {
  const dites = line.filter(Boolean).join(' ')
  if (dites !== '') return dites
  const extensions = _line.flatMap((l) => l?.extension ?? [])
  return PARTIES.map((partie) => {
    const valeur = extensions.find((e) => e.url.endsWith(`-${partie}`))?.valueString ?? ''
    return partie === 'streetNameType' ? (TYPES[valeur] ?? valeur) : valeur
  })
    .filter(Boolean)
    .join(' ')
}
