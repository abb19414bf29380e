import { ErreurSyntaxe, type Noeud } from './analyser.ts'

/** Le texte d'un atome ou d'une chaîne ; lève pour une liste ou un argument absent. */
export function texteDe(noeud: Noeud | undefined): string {
  if (noeud?.genre === 'atome') return noeud.texte
  if (noeud?.genre === 'chaine') return noeud.octets.toString('utf8')
  throw new ErreurSyntaxe('argument absent')
}

/** Les éléments d'une liste ; un atome seul vaut une liste d'un élément. */
export function listeDe(noeud: Noeud | undefined): readonly Noeud[] {
  if (noeud?.genre === 'liste') return noeud.noeuds
  if (noeud === undefined) throw new ErreurSyntaxe('liste absente')
  return [noeud]
}

/** Un argument entre guillemets, comme une réponse IMAP l'écrit (RFC 3501 §4.3). */
export function citer(texte: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: un octet de contrôle impose le littéral
  if (/[\x00-\x1f\x7f-\uffff]/.test(texte)) {
    return `{${Buffer.byteLength(texte, 'utf8')}}\r\n${texte}`
  }
  return `"${texte.replace(/(["\\])/g, '\\$1')}"`
}

/** Une chaîne ou `NIL`. */
export const citerOuNil = (texte: string | null): string => (texte === null ? 'NIL' : citer(texte))
