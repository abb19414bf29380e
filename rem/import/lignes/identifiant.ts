import { cleDe } from '../../recherche/cle.ts'

const LONGUEUR_MAX = 40
/** Lettres, chiffres, et les signes vus dans les numéros publics : `INS/va1.54`, `SC.DMP/PSC-x`. */
const FORME = /^[\p{L}\d]+(?:[./'’_-][\p{L}\d]+)*$/u

/** Le numéro d'une exigence tel qu'on l'écrira, espaces et points doublés ôtés ; `null` s'il n'en est pas un. */
export function lireIdExigence(texte: string): string | null {
  const id = texte
    .replace(/[\s.]*[\s.][\s.]*/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/’/g, "'")
  const estNumero = FORME.test(id) && /\d|-x$/.test(id) && id.length <= LONGUEUR_MAX
  return estNumero ? id : null
}

/** Ce qui reste d'un numéro une fois ôté celui de son parent, `12` pour `INS.11.12` sous `INS.11`. */
function suite(numero: string, parent: string): string | null {
  const cle = cleDe(numero)
  if (/^\d{1,2}$/.test(cle)) return cle
  const debut = `${cleDe(parent)}.`
  return cle.startsWith(debut) ? cle.slice(debut.length) : null
}

/**
 * Le numéro d'un scénario ou d'une preuve sous son parent, deux chiffres au bout (README du catalogue,
 * « Un scénario ») ; `null` quand il n'est pas sous lui. Un numéro court, « 01 », est complété.
 */
export function emboiter(numero: string, parent: string): string | null {
  const reste = suite(numero, parent)
  return reste !== null && /^\d{1,2}$/.test(reste) ? `${parent}.${reste.padStart(2, '0')}` : null
}

/** Le premier numéro libre sous un parent, `INS.11.03` quand 01 et 02 sont pris. */
export function numeroLibre(parent: string, pris: readonly string[]): string {
  const rangs = pris.map((id) => Number(id.slice(parent.length + 1)))
  return `${parent}.${String(Math.max(0, ...rangs) + 1).padStart(2, '0')}`
}
