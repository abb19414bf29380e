/** Passage en C40, retour à l'ASCII, caractère au-delà de 127 (ISO/IEC 16022 §5.2). */
const C40 = 230
const RETOUR_ASCII = 254
const AU_DELA_DE_127 = 235

/** L'en-tête et la première lettre du premier bloc : neuf triplets, sans reste à compléter. */
const EN_TETE_C40 = 27

/** Rang d'un chiffre, d'une capitale ou d'une espace dans le jeu de base de C40. */
function rangC40(signe: string): number {
  if (signe === ' ') return 3
  return /\d/.test(signe) ? Number(signe) + 4 : signe.charCodeAt(0) - 51
}

/** Trois caractères tiennent en deux mots. */
function motsC40(texte: string): number[] {
  return (texte.match(/.{3}/g) ?? []).flatMap((triplet) => {
    const valeur = [...triplet].reduce((total, signe) => total * 40 + rangC40(signe), 0) + 1
    return [valeur >> 8, valeur & 255]
  })
}

/** Deux chiffres tiennent en un mot ; un autre caractère en prend un. */
const motsAscii = (texte: string): number[] =>
  (texte.match(/\d\d|./gs) ?? []).flatMap((morceau) => {
    if (morceau.length === 2) return [130 + Number(morceau)]
    const code = morceau.charCodeAt(0)
    return code < 128 ? [code + 1] : [AU_DELA_DE_127, code - 127]
  })

/** Les mots de code du contenu : l'en-tête en C40, comme le format l'impose, puis l'ASCII (ins.md §11 [V]). */
export const motsDe = (texte: string): number[] => [
  C40,
  ...motsC40(texte.slice(0, EN_TETE_C40)),
  RETOUR_ASCII,
  ...motsAscii(texte.slice(EN_TETE_C40)),
]
