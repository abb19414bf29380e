import { convertirEnMajuscules } from '../patients/regles/lexique.ts'

/** Un nom tel qu'on le compare : ses mots, et ses lettres et chiffres à la suite. */
export interface NomCherche {
  mots: string
  cle: string
}

/** Sans accent, sans casse ; tirets et apostrophes séparent des mots. */
export function nomCherche(texte: string): NomCherche {
  const mots = convertirEnMajuscules(texte)
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  return { mots, cle: mots.replaceAll(' ', '') }
}
