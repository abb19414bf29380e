import { composerFictifs } from '../fictifs/composer.ts'
import type { Poste, RegleTexte } from '../types.ts'

/** Un ensemble fictif d’essai, avec ce que l’essai déclare. */
export const fictifsEssai = (...admis: readonly string[]) =>
  composerFictifs({
    matricules: ['2751263220749'],
    rpps: ['99700000013'],
    structures: ['990000014'],
    cartes: '',
    admis,
    domaines: [],
    hotes: [],
  })

export const POSTE_ESSAI: Poste = { machine: 'poste-accueil-7', dossierPersonnel: null }

/** Ce qu’une règle montre d’un texte. */
export const masques = (regle: RegleTexte, texte: string, ...admis: readonly string[]) =>
  regle.chercher(texte, fictifsEssai(...admis), POSTE_ESSAI).map(({ masque }) => masque)

/** Une clé de Luhn au bout d’un début de numéro. */
export function avecCleDeLuhn(debut: string): string {
  const somme = [...debut].reverse().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 2 : 1)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return `${debut}${(10 - (somme % 10)) % 10}`
}
