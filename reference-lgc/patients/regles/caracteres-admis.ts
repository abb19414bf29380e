import type { ChampSaisi } from '../identite.ts'
import type { Lexique } from './lexique.ts'
import { type RegleSaisie, surChamp } from './saisie.ts'

/** Au-delà, la phrase ne se lit plus. */
const CITES = 3

/** Espaces exotiques, marques de sens d'écriture, caractères de commande ou sans largeur. */
const INVISIBLE = /[\p{C}\p{Z}]/u
const LETTRE_NON_LATINE = /(?!\p{Script=Latin})\p{L}/u

export const MESSAGE_INVISIBLE =
  "Caractère invisible, sans doute venu d'un copier-coller : effacez le champ et retapez-le."

/** Un caractère sans équivalent connu est refusé, jamais retiré en silence (ins.md §2.5 [V]). */
export const refuserCaracteres = (champ: ChampSaisi, lexique: Lexique): RegleSaisie =>
  surChamp(champ, (valeur) => {
    const fautifs = [...new Set(valeur.match(lexique.refuse) ?? [])]
    if (fautifs.length === 0) return null
    if (fautifs.some((c) => LETTRE_NON_LATINE.test(c)))
      return "Écriture non latine : recopiez-le en lettres de A à Z, comme sur le titre d'identité."
    const visibles = fautifs.filter((c) => !INVISIBLE.test(c))
    if (visibles.length === 0) return MESSAGE_INVISIBLE
    return `${citer(visibles)} refusé : seuls les lettres, l'espace, le tiret et l'apostrophe sont admis. Corrigez la saisie.`
  })

const citer = (signes: readonly string[]): string => {
  const cites = signes.slice(0, CITES).map((c) => `« ${c} »`)
  return signes.length > CITES ? `${cites.join(', ')}…` : cites.join(', ')
}
