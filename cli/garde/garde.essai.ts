import { composerFictifs } from './fictifs/composer.ts'
import type { RegleTexte } from './types.ts'

/** L’ensemble fictif du banc, avec ce que l’essai déclare. */
export const fictifsEssai = (...admis: readonly string[]) =>
  composerFictifs({ identites: [], cartes: '', admis })

/** Ce qu’une règle montre d’un texte. */
export const masques = (regle: RegleTexte, texte: string, ...admis: readonly string[]) =>
  regle.chercher(texte, fictifsEssai(...admis)).map(({ masque }) => masque)

/** Une clé de Luhn au bout d’un début de numéro. */
export function avecCleDeLuhn(debut: string): string {
  const somme = [...debut].reverse().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 2 : 1)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return `${debut}${(10 - (somme % 10)) % 10}`
}
