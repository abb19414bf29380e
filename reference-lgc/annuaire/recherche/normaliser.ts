const SIMPLE = /^[A-Z0-9]*$/

/** Ce que la recherche compare : majuscules sans accent, mots séparés d'une espace. */
export function normaliser(texte: string): string {
  if (SIMPLE.test(texte)) return texte
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
}
