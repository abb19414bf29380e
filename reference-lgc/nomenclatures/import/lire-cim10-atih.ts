/**
 * `LIBCIM10MULTI.TXT`, kit de nomenclature de l'ATIH : six colonnes séparées par « | », sans en-tête
 * (code sans point, types MCO, SMR et PSY, libellé court, libellé long), Windows-1252 [V : lu par trois
 * logiciels publics].
 */
const LIGNE = /^[A-Z]\d\d[^|]*\|\d?\|[^|]*\|[^|]*\|[^|]*\|/

export const estCim10Atih = (texte: string): boolean => LIGNE.test(texte)

/** `E119` s'écrit `E11.9` ; l'extension « + » suit le point quand il y en a un (ATIH). */
const ponctuer = (compact: string): string =>
  compact.length > 3 && compact[3] !== '+' ? `${compact.slice(0, 3)}.${compact.slice(3)}` : compact

export const lireCim10Atih = (texte: string): { code: string; libelle: string }[] =>
  texte
    .split(/\r?\n/)
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne) => {
      const [code = '', , , , court = '', long = ''] = ligne.split('|')
      return { code: ponctuer(code.trim()), libelle: long.trim() || court.trim() }
    })
