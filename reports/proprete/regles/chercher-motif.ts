import type { Trouve } from '../types.ts'

/** Ce qui suit vaut une valeur déjà masquée par le banc, ou un gabarit laissé vide. */
const DEJA_MASQUE =
  /^["'\\]*(?:\[?masqu|\[?redacted|\*{3}|x{4,}|•|<[^>]*>|\$\{|\{\{|%[A-Z_]+%|\[[^\]]*\]$|…)/i

/** Vrai quand une valeur a été masquée, ou n’est qu’un gabarit. */
export const dejaMasque = (valeur: string): boolean => DEJA_MASQUE.test(valeur.trim())

/** Chaque passage du motif que `lire` retient, dans l’ordre du texte. */
export function chercherMotif(
  texte: string,
  motif: RegExp,
  lire: (passage: RegExpExecArray) => Omit<Trouve, 'place'> | null,
): readonly Trouve[] {
  return [...texte.matchAll(motif)].flatMap((passage) => {
    const trouve = lire(passage)
    return trouve === null ? [] : [{ place: passage.index, ...trouve }]
  })
}
