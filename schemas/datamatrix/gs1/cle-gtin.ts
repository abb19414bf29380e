/**
 * Chiffre de contrôle d'un GTIN-14 d'après ses 13 premiers chiffres : poids 3 et 1 en alternance, complément à
 * dix (GS1 General Specifications §7.9 [V]). `null` quand ce ne sont pas 13 chiffres.
 */
export function cleGtin(debut: string): string | null {
  if (!/^\d{13}$/.test(debut)) return null
  const somme = [...debut].reduce(
    (total, chiffre, rang) => total + Number(chiffre) * (rang % 2 === 0 ? 3 : 1),
    0,
  )
  return String((10 - (somme % 10)) % 10)
}
