const NBSP = '\u00a0'

/**
 * Espaces insécables et apostrophes du français, sur un texte venu du catalogue, d'un scénario ou d'ici.
 * La police embarquée n'a pas l'espace fine insécable : l'espace insécable ordinaire en tient lieu.
 */
export function typographier(texte: string): string {
  return (
    texte
      // Entre deux capitales l'apostrophe peut être une donnée (D'ARTAGNAN) : elle reste telle que tapée.
      .replace(/(\p{Ll})'(?=[\p{L}«\d])|(\p{Lu})'(?=\p{Ll})/gu, '$1$2’')
      .replace(/[ \u202f]+([:;!?»](?=\s|$|[.,)…\u00a0»]))/g, `${NBSP}$1`)
      .replace(/«[ \u202f]+/g, `«${NBSP}`)
  )
}

/** Retire ce qu'aucun rendu ne sait montrer : caractères de commande et moitiés de paires. */
export function nettoyer(texte: string): string {
  return (
    texte
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux qu'il faut retirer (XML 1.0 §2.2)
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '\ufffd')
      .replace(/\p{Cs}/gu, '\ufffd')
  )
}
