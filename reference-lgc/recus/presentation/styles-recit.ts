/** `styleCode` du récit vers nos classes ; un code inconnu n'a pas d'effet (cda.md §17.6). */
const CLASSES: Readonly<Record<string, string>> = {
  bold: 'recit-gras',
  italics: 'recit-italique',
  italic: 'recit-italique',
  underline: 'recit-souligne',
  emphasis: 'recit-italique',
  xmono: 'recit-fixe',
}

export const classesDe = (styleCode: string): string | undefined =>
  styleCode
    .split(/\s+/)
    .flatMap((code) => CLASSES[code.toLowerCase()] ?? [])
    .join(' ') || undefined

/** Seule une adresse http(s) se suit, et jamais d'elle-même. */
export const adresseSure = (href: string): string | null =>
  /^https?:\/\/[^\s"'<>]+$/i.test(href) ? href : null

/** Fusions de cellules, bornées. */
export const etendue = (valeur: string): number | undefined =>
  /^[1-9]\d?$/.test(valeur) ? Number(valeur) : undefined
