import { LIMITES_LECTURE } from '../lecture/limites.ts'
import type { Trouve } from '../types.ts'

/** Ce qui suit vaut une valeur déjà masquée par le banc, ou un gabarit laissé vide. */
const DEJA_MASQUE =
  /^["'\\]*(?:\[?masqu|\[?redacted|\*{3}|x{4,}|•|<[^>]*>|\$\{|\{\{|%[A-Z_]+%|\[[^\]]*\]$|…)/i

/** Vrai quand une valeur a été masquée, ou n’est qu’un gabarit. */
export const dejaMasque = (valeur: string): boolean => DEJA_MASQUE.test(valeur.trim())

/** Les passages du motif que `lire` retient, dans l’ordre du texte, les premiers d’un texte qui en est fait. */
export function chercherMotif(
  texte: string,
  motif: RegExp,
  lire: (passage: RegExpExecArray) => Omit<Trouve, 'place'> | null,
): readonly Trouve[] {
  const trouves: Trouve[] = []
  for (const passage of texte.matchAll(motif)) {
    const trouve = lire(passage)
    if (trouve === null) continue
    trouves.push({ place: passage.index, ...trouve })
    if (trouves.length >= LIMITES_LECTURE.trouvesParTexte) break
  }
  return trouves
}
