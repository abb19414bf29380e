import type { Cellule } from '../types.ts'

/** Les balises des exports pour Convergence, « HTML simplifié » (colonnes-rem.yaml, disposition C). */
const BALISE =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|li|ol|p|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)\b[^<>]*>/gi

const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  oelig: 'œ',
  ugrave: 'ù',
  ucirc: 'û',
  Agrave: 'À',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  deg: '°',
  euro: '€',
  bull: '•',
}

/** Au-delà, la cellule emboîte des balises pour rien. */
const PASSES = 5
const CARACTERES_MAX = 32_767

function decoderEntites(texte: string): string {
  return texte.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (entite, ...capture) => {
    const [decimal, hexadecimal, nom] = capture as (string | undefined)[]
    if (nom !== undefined) return ENTITES[nom] ?? entite
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

function enTexte(html: string): string {
  let texte = html
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/ul|\/ol)\b[^<>]*>/gi, '\n')
  // Retirer une balise peut en former une autre : on recommence, sans fin possible.
  for (let passe = 0; passe < PASSES && texte.search(BALISE) >= 0; passe += 1) {
    texte = texte.replace(BALISE, '')
  }
  return decoderEntites(texte)
}

/**
 * Le texte d'une cellule : HTML simplifié ôté quand il y en a, caractères de commande retirés, espaces
 * réduites ligne par ligne ; `null` quand il ne reste rien.
 */
export function texteDeCellule(cellule: Cellule | undefined): string | null {
  if (cellule == null) return null
  const coupee = cellule.slice(0, CARACTERES_MAX)
  const brut = coupee.search(BALISE) >= 0 ? enTexte(coupee) : coupee
  const texte = brut
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux que l'on retire.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return texte === '' ? null : texte
}
