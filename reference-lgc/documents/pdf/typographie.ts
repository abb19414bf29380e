const INSECABLE = '\u00A0'

/** Espaces insécables et apostrophes du français ; les noms de naissance n'en sont pas changés. */
export const typographier = (texte: string): string =>
  texte
    .replace(/« ?/g, `«${INSECABLE}`)
    .replace(/ ?»/g, `${INSECABLE}»`)
    .replace(/ ([:;?!])(?=\s|$)/gm, `${INSECABLE}$1`)
    // Une date ou un nombre ne se sépare pas du mot qui l'amène.
    .replace(/(?<!\p{L})(le|du|au|à|dose|lot) (?=\d)/gu, `$1${INSECABLE}`)
    // Devant une majuscule, l'apostrophe est celle d'un trait strict : elle reste telle qu'INSi l'a rendue.
    .replace(/(?<=\p{L})'(?=\p{Ll})/gu, '’')
    .replace(/\u202f/g, INSECABLE)
