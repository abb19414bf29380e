/** Ce qu'un champ de nom accepte, et comment il convertit ce qui a un équivalent connu. */
export interface Lexique {
  convertir(valeur: string): string
  /** Un caractère hors de cette classe est refusé. */
  refuse: RegExp
  /**
   * Conversion à la frappe par le navigateur, même règle ; faux quand la valeur reste telle
   * quelle.
   */
  conversionALaFrappe: boolean
}

/** Lettres sans décomposition Unicode, et signes typographiques (ins.md §2.5 [V]). */
const EQUIVALENTS: Record<string, string> = {
  Œ: 'OE',
  Æ: 'AE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
}

/** Ce qui n'a pas d'équivalent connu reste, et sera refusé. */
export function convertirEnMajuscules(valeur: string): string {
  return valeur
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Z]/g, (c) => EQUIVALENTS[c] ?? c)
}

/** Majuscules A à Z, espace, apostrophe, tiret : le profil d'INSi. */
export const LEXIQUE_INS: Lexique = {
  convertir: convertirEnMajuscules,
  refuse: /[^A-Z '-]/gu,
  conversionALaFrappe: true,
}

/** Faute du mutant `nom-accents-acceptes` : tout ce qui est une lettre passe. */
export const LEXIQUE_LIBRE: Lexique = {
  convertir: (valeur) => valeur,
  refuse: /[^\p{L} '’-]/gu,
  conversionALaFrappe: false,
}

/** Faute du mutant `nom-apostrophe-refusee` : ni tiret ni apostrophe. */
export const LEXIQUE_SANS_SIGNES: Lexique = { ...LEXIQUE_INS, refuse: /[^A-Z ]/gu }
