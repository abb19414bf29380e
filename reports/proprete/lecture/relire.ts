import type { Forme } from '../types.ts'

const BALISE = /<\/?([a-z][\w.:-]{0,40})(?:\s[^<>]{0,20000}|\/)?>/gi

/** Ce qui découpe un mot sans le couper à l’écran : mises en forme de page, suites de texte d’un traitement de texte. */
const DANS_LE_MOT =
  /^(?:a|abbr|b|bdi|bdo|code|em|font|i|mark|s|small|span|strong|sub|sup|tspan|u|wbr|w:(?!(?:p|tab|br|cr|tc|tr|tbl|sym|instrText)$).*|a:(?:r|t|rPr|latin|ea|cs|solidFill|srgbClr)|text:(?:span|a|s|bookmark.*))$/

const ENTITE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi
const NOMMEES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', commat: '@', period: '.' },
    ...{ lowbar: '_', plus: '+', colon: ':', sol: '/', bsol: '\\', equals: '=', hyphen: '-' },
    ...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', euml: 'ë', thinsp: ' ', shy: '' },
  }),
)

/** Un rang de caractère, ou ce qui l’écrivait quand il n’en désigne aucun. */
const signe = (rang: number, brut: string): string =>
  rang > 0 && rang <= 0x10ffff ? String.fromCodePoint(rang) : brut

/** Sans balises : un mot coupé par une mise en forme redevient entier, une cellule ne se colle pas à l’autre. */
const sansBalises = (texte: string): string =>
  texte.replace(BALISE, (balise, nom: string) => {
    const lignes = balise.match(/\n/g)
    if (lignes !== null) return lignes.join('')
    return DANS_LE_MOT.test(nom) ? '' : '\t'
  })

const sansEntites = (texte: string): string =>
  texte.replace(ENTITE, (brut, decimal?: string, hexa?: string, nom?: string) => {
    if (decimal !== undefined) return signe(Number(decimal), brut)
    if (hexa !== undefined) return signe(Number.parseInt(hexa, 16), brut)
    return NOMMEES.get(nom?.toLowerCase() ?? '') ?? brut
  })

/** JSON (RFC 8259 §7), puis les adresses et les formulaires (RFC 3986 §2.1), sans leurs sauts de ligne. */
const sansEchappements = (texte: string): string =>
  texte
    .replace(/\\u([\da-f]{4})/gi, (brut, hexa: string) => signe(Number.parseInt(hexa, 16), brut))
    .replace(/%(?:C2%A0|([2-7][\da-f]))/gi, (_, hexa?: string) =>
      hexa === undefined ? ' ' : String.fromCharCode(Number.parseInt(hexa, 16)),
    )

/**
 * Un texte tel qu’une personne le lirait : entités, échappements et balises défaits, lignes gardées. `null` quand il
 * se lisait déjà ainsi.
 */
export function relire(texte: string, forme: Forme): string | null {
  const sans = forme === 'balises' ? sansBalises(texte) : texte
  const lu = sansEntites(sansEchappements(sans))
  return lu === texte ? null : lu
}
