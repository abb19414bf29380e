/**
 * Espaces insécables du français, posées au rendu dans le seul texte des pages : ni dans les
 * balises, ni dans les valeurs de champ, qui restent ce que l'utilisateur a tapé.
 */
export const typographier = (html: string): string =>
  html.replace(/>[^<]+</g, (texte) =>
    texte
      .replace(/« /g, '«\u00A0')
      .replace(/ »/g, '\u00A0»')
      .replace(/ ([:;?!])(?=[\s<])/g, '\u00A0$1')
      .replace(/(\d) (h|min|s) (?=\d)/g, '$1\u00A0$2\u00A0'),
  )
