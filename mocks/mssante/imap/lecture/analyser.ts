import type { Morceau } from './decoupeur.ts'

/** Un argument d'une commande IMAP (RFC 3501 §4). */
export type Noeud =
  | { genre: 'atome'; texte: string }
  | { genre: 'chaine'; octets: Buffer }
  | { genre: 'liste'; noeuds: readonly Noeud[] }

export interface CommandeImap {
  etiquette: string
  /** En majuscules ; `UID FETCH` pour une variante. */
  nom: string
  arguments: readonly Noeud[]
}

/** Une commande mal formée ; le message part au client après `BAD`. */
export class ErreurSyntaxe extends Error {}

const PROFONDEUR_MAX = 30
const NOEUDS_MAX = 20_000
const ETIQUETTE = /^(?:(?![(){%*"\\+])[!-~]){1,100}$/

interface Lecture {
  morceaux: readonly Morceau[]
  rang: number
  position: number
  noeuds: number
}

function ligneCourante(l: Lecture): string {
  const morceau = l.morceaux[l.rang]
  return typeof morceau === 'string' ? morceau : ''
}

function lireChaine(l: Lecture): Noeud {
  const ligne = ligneCourante(l)
  let texte = ''
  for (let i = l.position + 1; i < ligne.length; i += 1) {
    const c = ligne[i] ?? ''
    if (c === '"') {
      l.position = i + 1
      return { genre: 'chaine', octets: Buffer.from(texte, 'utf8') }
    }
    if (c === '\\') i += 1
    texte += ligne[i] ?? ''
  }
  throw new ErreurSyntaxe('guillemet non ferme')
}

/** Un atome ; entre crochets, espaces et parenthèses en font partie : `BODY[HEADER.FIELDS (To)]`. */
function lireAtome(l: Lecture): Noeud {
  const ligne = ligneCourante(l)
  let fin = l.position
  let crochets = 0
  while (fin < ligne.length) {
    const c = ligne[fin] ?? ''
    if (c === '[') crochets += 1
    if (c === ']') crochets -= 1
    if (crochets <= 0 && (c === ' ' || c === '(' || c === ')' || c === '"')) break
    fin += 1
  }
  if (crochets > 0) throw new ErreurSyntaxe('crochet non ferme')
  const texte = ligne.slice(l.position, fin)
  l.position = fin
  return { genre: 'atome', texte }
}

function lireListe(l: Lecture, profondeur: number): readonly Noeud[] {
  if (profondeur > PROFONDEUR_MAX) throw new ErreurSyntaxe('trop de parentheses')
  const noeuds: Noeud[] = []
  for (;;) {
    const ligne = ligneCourante(l)
    while (ligne[l.position] === ' ') l.position += 1
    if (l.position >= ligne.length) {
      const suivant = l.morceaux[l.rang + 1]
      if (suivant === undefined) {
        if (profondeur > 0) throw new ErreurSyntaxe('parenthese non fermee')
        return noeuds
      }
      if (typeof suivant !== 'string') noeuds.push({ genre: 'chaine', octets: suivant })
      l.rang += typeof suivant === 'string' ? 1 : 2
      l.position = 0
      continue
    }
    const c = ligne[l.position]
    if (c === ')') {
      if (profondeur === 0) throw new ErreurSyntaxe('parenthese de trop')
      l.position += 1
      return noeuds
    }
    l.noeuds += 1
    if (l.noeuds > NOEUDS_MAX) throw new ErreurSyntaxe('trop d arguments')
    if (c === '(') {
      l.position += 1
      noeuds.push({ genre: 'liste', noeuds: lireListe(l, profondeur + 1) })
    } else noeuds.push(c === '"' ? lireChaine(l) : lireAtome(l))
  }
}

/** Étiquette d'une commande, même mal formée, pour pouvoir lui répondre ; `*` quand il n'y en a pas. */
export function etiquetteDe(ligne: string): string {
  const [etiquette = ''] = ligne.split(' ', 1)
  return ETIQUETTE.test(etiquette) ? etiquette : '*'
}

/** Analyse une commande et ses littéraux ; lève `ErreurSyntaxe` quand elle est mal formée. */
export function analyser(morceaux: readonly Morceau[]): CommandeImap {
  const premier = typeof morceaux[0] === 'string' ? morceaux[0] : ''
  const etiquette = etiquetteDe(premier)
  if (etiquette === '*') throw new ErreurSyntaxe('etiquette absente')
  const lecture: Lecture = { morceaux, rang: 0, position: etiquette.length, noeuds: 0 }
  const [nom, ...suite] = lireListe(lecture, 0)
  if (nom?.genre !== 'atome') throw new ErreurSyntaxe('commande absente')
  const verbe = nom.texte.toUpperCase()
  const [second, ...reste] = suite
  if (verbe === 'UID' && second?.genre === 'atome')
    return { etiquette, nom: `UID ${second.texte.toUpperCase()}`, arguments: reste }
  return { etiquette, nom: verbe, arguments: suite }
}
