import type { ChampSaisi } from '../identite.ts'
import { type RegleSaisie, surChamp } from './saisie.ts'

/**
 * Place des espaces, tirets et apostrophes (ins.md §2.5 [V]) ; le double tiret reste permis au
 * nom.
 */
export const verifierFormeNom = (champ: ChampSaisi): RegleSaisie => surChamp(champ, refusForme)

/** Plus strict que le nom : ni double tiret, ni signe à la fin. */
export const verifierFormePrenom = (champ: ChampSaisi): RegleSaisie =>
  surChamp(champ, (valeur) => {
    if (valeur.includes('--')) return 'Un prénom ne contient pas de double tiret. Retirez-en un.'
    if (/['-]$/.test(valeur))
      return 'Un prénom ne finit ni par un tiret ni par une apostrophe. Retirez ce signe.'
    return refusForme(valeur)
  })

function refusForme(valeur: string): string | null {
  if (/^[ -]/.test(valeur)) return 'Le premier caractère doit être une lettre ou une apostrophe.'
  if (/[ ']{2}/.test(valeur))
    return "Deux espaces, deux apostrophes, ou l'une à côté de l'autre : gardez-en une seule."
  return null
}
