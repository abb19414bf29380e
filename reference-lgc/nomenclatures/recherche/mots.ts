const SIGNES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' }

/** Les mots d'un texte, sans accents, casse ni ponctuation : « L’œil » donne `l` et `oeil`. */
export const motsDe = (texte: string): string[] =>
  texte
    .toLowerCase()
    .replace(/[œæ]/g, (signe) => SIGNES[signe] ?? signe)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '')

/** Un code tapé avec ou sans son point : `E11.9` et `e119`. */
export const cleDuCode = (code: string): string => motsDe(code).join('')
