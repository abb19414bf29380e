import { parSuite, parVrai } from '../calculs/calcul.ts'
import { operande } from '../calculs/operations.ts'
import { ecrireItem, texteUnique } from '../valeurs/ecrire.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { booleen, type Item, nombreDe, VIDE } from '../valeurs/valeur.ts'
import {
  argumentOuItem,
  type Calcul,
  type Contexte,
  type Fonction,
  type Suite,
  type Table,
} from './fonction.ts'

/** Une fonction de textes vers une valeur ; un argument absent est vide. */
function deTextes(nom: string, nombre: number, faire: (...textes: string[]) => Item): Fonction {
  return {
    min: nombre,
    max: nombre,
    compiler: (arguments_) =>
      parSuite((c) => [faire(...arguments_.map((a) => texteUnique(a.suite(c), nom)))]),
  }
}

/** Une fonction d'un texte, ou de l'item courant. */
function deTexteOuItem(nom: string, faire: (texte: string) => Item): Fonction {
  return {
    min: 0,
    max: 1,
    compiler: (arguments_) =>
      parSuite((c) => [faire(texteUnique(argumentOuItem(arguments_, c), nom))]),
  }
}

const nombreDArgument = (suite: Suite): number => {
  const lu = operande(suite)
  return lu === null ? Number.NaN : nombreDe(lu)
}

/** L'arrondi de XPath : à mi-chemin, vers +∞ (F&O §6.4.4 [V]). */
const arrondir = (x: number): number => Math.floor(x + 0.5)

function extraire(texte: string, debut: number, longueur: number): string {
  const signes = [...texte]
  const premier = arrondir(debut)
  const fin = premier + arrondir(longueur)
  return signes.filter((_, i) => i + 1 >= premier && i + 1 < fin).join('')
}

function traduireSignes(texte: string, de: string, vers: string): string {
  const cibles = [...vers]
  const table = new Map(
    [...de].map((signe, rang) => [signe, cibles[rang] ?? ''] as const).reverse(),
  )
  return [...texte].map((signe) => table.get(signe) ?? signe).join('')
}

const joindre = (arguments_: readonly Calcul[], c: Contexte): string => {
  const [membres, separateur] = arguments_
  const textes = (membres?.suite(c) ?? VIDE).map(ecrireItem)
  return textes.join(
    separateur === undefined ? '' : texteUnique(separateur.suite(c), 'string-join'),
  )
}

const comparerTextes = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const echapper = (texte: string, garde: RegExp): string =>
  [...texte].map((signe) => (garde.test(signe) ? signe : encodeURIComponent(signe))).join('')

export const CHAINES: Table = {
  string: deTexteOuItem('string', (texte) => texte),
  'string-length': deTexteOuItem('string-length', (texte) => [...texte].length),
  'normalize-space': deTexteOuItem('normalize-space', (texte) =>
    texte.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '').replace(/[ \t\n\r]+/g, ' '),
  ),
  'normalize-unicode': deTextes('normalize-unicode', 1, (texte = '') => texte.normalize('NFC')),
  'upper-case': deTextes('upper-case', 1, (texte = '') => texte.toUpperCase()),
  'lower-case': deTextes('lower-case', 1, (texte = '') => texte.toLowerCase()),
  translate: deTextes('translate', 3, (t = '', de = '', vers = '') => traduireSignes(t, de, vers)),
  contains: deTextes('contains', 2, (t = '', cherche = '') => t.includes(cherche)),
  'starts-with': deTextes('starts-with', 2, (t = '', cherche = '') => t.startsWith(cherche)),
  'ends-with': deTextes('ends-with', 2, (t = '', cherche = '') => t.endsWith(cherche)),
  'substring-before': deTextes('substring-before', 2, (t = '', cherche = '') => {
    const rang = t.indexOf(cherche)
    return rang < 0 ? '' : t.slice(0, rang)
  }),
  'substring-after': deTextes('substring-after', 2, (t = '', cherche = '') => {
    const rang = t.indexOf(cherche)
    return rang < 0 ? '' : t.slice(rang + cherche.length)
  }),
  substring: {
    min: 2,
    max: 3,
    compiler: ([texte, debut, longueur]) =>
      parSuite((c) => {
        const depuis = nombreDArgument(debut?.suite(c) ?? VIDE)
        const taille = longueur === undefined ? Infinity : nombreDArgument(longueur.suite(c))
        return [extraire(texteUnique(texte?.suite(c) ?? VIDE, 'substring'), depuis, taille)]
      }),
  },
  concat: {
    min: 2,
    max: Infinity,
    compiler: (arguments_) =>
      parSuite((c) => [arguments_.map((a) => texteUnique(a.suite(c), 'concat')).join('')]),
  },
  'string-join': {
    min: 1,
    max: 2,
    compiler: (arguments_) => parSuite((c) => [joindre(arguments_, c)]),
  },
  compare: {
    min: 2,
    max: 2,
    compiler: ([a, b]) =>
      parSuite((c) => {
        const [x, y] = [a?.suite(c) ?? VIDE, b?.suite(c) ?? VIDE]
        if (x.length === 0 || y.length === 0) return VIDE
        return [comparerTextes(texteUnique(x, 'compare'), texteUnique(y, 'compare'))]
      }),
  },
  'codepoint-equal': {
    min: 2,
    max: 2,
    compiler: ([a, b]) =>
      parSuite((c) => {
        const [x, y] = [a?.suite(c) ?? VIDE, b?.suite(c) ?? VIDE]
        if (x.length === 0 || y.length === 0) return VIDE
        return booleen(texteUnique(x, 'codepoint-equal') === texteUnique(y, 'codepoint-equal'))
      }),
  },
  'string-to-codepoints': {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) =>
        [...texteUnique(a?.suite(c) ?? VIDE, 'string-to-codepoints')].map(
          (s) => s.codePointAt(0) ?? 0,
        ),
      ),
  },
  'codepoints-to-string': {
    min: 1,
    max: 1,
    compiler: ([a]) =>
      parSuite((c) => {
        const points = (a?.suite(c) ?? VIDE).map((item) => nombreDArgument([item]))
        if (points.some((p) => !(p >= 0 && p <= 0x10ffff))) {
          throw new ErreurXPath('FOCH0001', 'point de code hors d’Unicode')
        }
        return [String.fromCodePoint(...points)]
      }),
  },
  'encode-for-uri': deTextes('encode-for-uri', 1, (t = '') => echapper(t, /[A-Za-z0-9._~-]/)),
  // Les signes ASCII visibles restent, sauf ceux qu'une IRI ne peut pas porter (F&O §7.4.11 [V]).
  'iri-to-uri': deTextes('iri-to-uri', 1, (t = '') => echapper(t, /[!#-;=?-[\]_a-z~]/)),
  'escape-html-uri': deTextes('escape-html-uri', 1, (t = '') => echapper(t, /[ -~]/)),
  'default-collation': {
    min: 0,
    max: 0,
    compiler: () => parSuite(() => ['http://www.w3.org/2005/xpath-functions/collation/codepoint']),
  },
  'contains-token': {
    min: 2,
    max: 2,
    compiler: ([a, b]) =>
      parVrai((c) => {
        const jeton = texteUnique(b?.suite(c) ?? VIDE, 'contains-token').trim()
        return (a?.suite(c) ?? VIDE).some((item) => ecrireItem(item).split(/\s+/).includes(jeton))
      }),
  },
}
