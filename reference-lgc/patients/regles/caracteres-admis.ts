import type { ChampSaisi } from '../identite.ts'
import type { Lexique } from './lexique.ts'
import { type RegleSaisie, surChamp } from './saisie.ts'

/** Un caractère sans équivalent connu est refusé, jamais retiré en silence (ins.md §2.5 [V]). */
export const refuserCaracteres = (champ: ChampSaisi, lexique: Lexique): RegleSaisie =>
  surChamp(champ, (valeur) => {
    const fautifs = [...new Set(valeur.match(lexique.refuse) ?? [])]
    if (fautifs.length === 0) return null
    const cites = fautifs.map((c) => `« ${c} »`).join(', ')
    return `${cites} refusé : seuls les lettres, l'espace, le tiret et l'apostrophe sont admis. Corrigez la saisie.`
  })
