const ECHAPPEMENTS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Un fragment XML déjà écrit, que le gabarit n'échappe pas. */
export interface Fragment {
  readonly xml: string
}

/** Pour un XML qui vient d'ailleurs et doit rester intact, comme une assertion signée. */
export const brut = (xml: string): Fragment => ({ xml })

type Valeur = string | number | Fragment | readonly Fragment[] | null

/** Gabarit étiqueté : tout ce qui est interpolé est échappé, sauf un autre fragment. */
export function xml(morceaux: TemplateStringsArray, ...valeurs: readonly Valeur[]): Fragment {
  const texte = morceaux.reduce(
    (suite, morceau, rang) =>
      suite + morceau + (rang < valeurs.length ? rendre(valeurs[rang]) : ''),
    '',
  )
  return { xml: texte }
}

function rendre(valeur: Valeur | undefined): string {
  if (valeur === null || valeur === undefined) return ''
  if (typeof valeur === 'string' || typeof valeur === 'number') return echapper(String(valeur))
  if ('xml' in valeur) return valeur.xml
  return valeur.map((fragment) => fragment.xml).join('')
}

/** Un caractère interdit en XML 1.0 rendrait tout le message illisible : il est retiré. */
const echapper = (texte: string): string =>
  texte
    // biome-ignore lint/suspicious/noControlCharactersInRegex: caractères interdits en XML 1.0
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"']/g, (c) => ECHAPPEMENTS[c] ?? c)

/** L'élément, ou rien quand la valeur manque : les éléments d'INSi sont facultatifs. */
export const facultatif = (nom: string, valeur: string | null): Fragment | null =>
  valeur === null || valeur === '' ? null : brut(`<${nom}>${echapper(valeur)}</${nom}>`)
