/** Le chiffre qui complète un numéro selon la clé de Luhn. */
function cleDeLuhn(corps: string): number {
  let somme = 0
  for (let rang = 0; rang < corps.length; rang += 1) {
    const chiffre = corps.charCodeAt(corps.length - 1 - rang) - 48
    const double = rang % 2 === 0 ? chiffre * 2 : chiffre
    somme += double > 9 ? double - 9 : double
  }
  return (10 - (somme % 10)) % 10
}

/** Un RPPS du banc : `997`, sept chiffres, sa clé (annuaire.md §8 [C]) ; aucun n'est attribué. */
export function rppsDuBanc(numero: number): string {
  const corps = `997${String(numero).padStart(7, '0')}`
  return `${corps}${cleDeLuhn(corps)}`
}
