/**
 * Ce que les deux polices embarquées savent écrire, de gauche à droite : latin, grec, cyrillique,
 * ponctuation, flèches, opérateurs. Le reste laisserait un carré vide sur le papier.
 */
const IMPRIMABLES =
  /[\n\u0020-\u007e\u00a0-\u017f\u0370-\u0377\u037a-\u037e\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff\u0400-\u0481\u048a-\u04f9\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2070\u2074-\u2079\u2080-\u2089\u2122\u2190-\u2195\u2208\u2212\u221e\u2248\u2260\u2264\u2265]/u

const MONTRES = 5

/** Les caractères que le papier ne saurait pas porter, nommés à l'utilisateur. */
export function refusCaracteres(texte: string): string | null {
  const etrangers = [...new Set([...texte].filter((signe) => !IMPRIMABLES.test(signe)))]
  if (etrangers.length === 0) return null
  const liste = etrangers.slice(0, MONTRES).map(nommer).join(', ')
  const suite = etrangers.length > MONTRES ? '…' : ''
  return etrangers.length === 1
    ? `Le caractère ${liste} ne s'imprime pas. Retirez-le.`
    : `Ces caractères ne s'impriment pas : ${liste}${suite}. Retirez-les.`
}

/** Un signe invisible se donne par son numéro. */
const nommer = (signe: string): string =>
  /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(signe)
    ? `« ${signe} »`
    : `invisible U+${(signe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
