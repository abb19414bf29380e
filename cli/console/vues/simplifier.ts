/** Sans accents ni majuscules : ce que l'on compare à ce qu'une personne cherche. */
export const simplifier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
