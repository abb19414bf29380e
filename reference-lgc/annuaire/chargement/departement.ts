/** `63`, `2A`, `974` : le département d'un code postal ; vide quand il ne se lit pas. */
export function departementDe(codePostal: string): string {
  if (!/^\d{5}$/.test(codePostal)) return ''
  if (/^9[78]/.test(codePostal)) return codePostal.slice(0, 3)
  if (codePostal.startsWith('20')) return codePostal < '20200' ? '2A' : '2B'
  return codePostal.slice(0, 2)
}

/** Ce que le cabinet garde : tout, ou quelques départements et les personnes qu'il suit. */
export interface Filtre {
  departements: readonly string[]
  /** Utilisateurs et correspondants : gardés où qu'ils exercent (annuaire.md §9 [C]). */
  suivis: ReadonlySet<string>
}

export const retenu = (
  { departements, suivis }: Filtre,
  personne: { rpps: string; departement: string },
): boolean =>
  departements.length === 0 ||
  departements.includes(personne.departement) ||
  (personne.rpps !== '' && suivis.has(personne.rpps))
