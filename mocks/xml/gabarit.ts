/** Un morceau de XML déjà écrit, que le gabarit ne doit pas échapper. */
export interface Fragment {
  readonly xml: string
}

type Valeur = string | number | Fragment | readonly Fragment[] | null

const ENTITES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: caractères interdits en XML 1.0
const INTERDITS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: les mêmes, et ceux qui s'échappent
const A_RECRIRE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF&<>"']/

function echapper(texte: string): string {
  if (!A_RECRIRE.test(texte)) return texte
  return texte
    .replace(INTERDITS, '')
    .replace(/[&<>"']/g, (caractere) => ENTITES[caractere] ?? caractere)
}

function rendre(valeur: Valeur): string {
  if (valeur === null) return ''
  if (typeof valeur === 'object') {
    return 'xml' in valeur ? valeur.xml : valeur.map((fragment) => fragment.xml).join('')
  }
  return echapper(String(valeur))
}

/** Gabarit XML : toute valeur est échappée, sauf un autre fragment ; `null` ne rend rien. */
export function xml(morceaux: TemplateStringsArray, ...valeurs: readonly Valeur[]): Fragment {
  const ecrit = morceaux.map((morceau, i) => morceau + rendre(valeurs[i] ?? null))
  return { xml: ecrit.join('') }
}

/** Un élément simple, ou rien quand sa valeur est `null` ; une chaîne vide rend un élément vide. */
export function element(nom: string, valeur: string | null): Fragment {
  return { xml: valeur === null ? '' : `<${nom}>${echapper(valeur)}</${nom}>` }
}
