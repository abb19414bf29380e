import type { NomParRdn } from '../clients/types.ts'

const attributs = (rdn: NomParRdn[number]): string =>
  JSON.stringify(
    Object.entries(rdn)
      .map(([nom, valeurs]) => [nom, [...valeurs].sort()])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  )

/**
 * Vrai quand deux noms distinctifs sont les mêmes, RDN par RDN, chacun comme un ensemble : le texte
 * d'un RDN à plusieurs valeurs change d'un outil à l'autre (igc-sante.md §3 [V]).
 */
export const memeNom = (un: NomParRdn, autre: NomParRdn): boolean =>
  un.length === autre.length &&
  un.every((rdn, rang) => attributs(rdn) === attributs(autre[rang] ?? {}))
