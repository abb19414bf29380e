/** Vrai quand le dernier chiffre est la clé de Luhn des autres : RPPS et FINESS en portent une. */
export function cleDeLuhn(numero: string): boolean {
  const somme = [...numero].reverse().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 1 : 2)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return /^\d+$/.test(numero) && somme > 0 && somme % 10 === 0
}
