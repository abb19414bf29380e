import type { MessageImap } from '../../magasin/dossier.ts'
import { ErreurSyntaxe, type Noeud } from '../lecture/analyser.ts'
import { texteDe } from '../lecture/arguments.ts'
import { choisir } from '../lecture/ensemble.ts'
import {
  aChamp,
  type Critere,
  champDe,
  DRAPEAUX,
  parChamp,
  parDate,
  parDrapeau,
  parTexte,
} from './criteres.ts'

interface Curseur {
  noeuds: readonly Noeud[]
  position: number
  vue: readonly MessageImap[]
  recents: ReadonlySet<MessageImap>
}

const suivant = (c: Curseur): Noeud => {
  const noeud = c.noeuds[c.position]
  if (!noeud) throw new ErreurSyntaxe('critere incomplet')
  c.position += 1
  return noeud
}
const texte = (c: Curseur): string => texteDe(suivant(c))

function nombre(c: Curseur): number {
  const lu = texte(c)
  if (!/^\d{1,10}$/.test(lu)) throw new ErreurSyntaxe('nombre attendu')
  return Number(lu)
}

function parEnsemble(c: Curseur, ensemble: string, uid: boolean): Critere {
  const retenus = new Set(choisir(c.vue, ensemble, { uid }).map(({ message }) => message))
  return (message) => retenus.has(message)
}

const tous =
  (criteres: readonly Critere[]): Critere =>
  (message, rang) =>
    criteres.every((critere) => critere(message, rang))

const COMPOSES: Readonly<Record<string, (c: Curseur) => Critere>> = {
  ALL: () => () => true,
  NEW:
    ({ recents }) =>
    (message) =>
      recents.has(message) && !message.drapeaux.has('\\Seen'),
  OLD:
    ({ recents }) =>
    (message) =>
      !recents.has(message),
  RECENT:
    ({ recents }) =>
    (message) =>
      recents.has(message),
  NOT(c) {
    const critere = lireCle(c)
    return (message, rang) => !critere(message, rang)
  },
  OR(c) {
    const [a, b] = [lireCle(c), lireCle(c)]
    return (message, rang) => a(message, rang) || b(message, rang)
  },
  BODY: (c) => parTexte(texte(c), { entetes: false }),
  TEXT: (c) => parTexte(texte(c), { entetes: true }),
  HEADER(c) {
    const champ = texte(c)
    const voulu = texte(c)
    return voulu === '' ? aChamp(champ) : parChamp(champ, voulu)
  },
  KEYWORD: (c) => parDrapeau(texte(c), true),
  UNKEYWORD: (c) => parDrapeau(texte(c), false),
  LARGER(c) {
    const taille = nombre(c)
    return ({ contenu }) => contenu.octets.length > taille
  },
  SMALLER(c) {
    const taille = nombre(c)
    return ({ contenu }) => contenu.octets.length < taille
  },
  UID: (c) => parEnsemble(c, texte(c), true),
}

function lireCle(c: Curseur): Critere {
  const noeud = suivant(c)
  if (noeud.genre === 'liste') return tous(lireCles({ ...c, noeuds: noeud.noeuds, position: 0 }))
  const mot = texteDe(noeud).toUpperCase()
  const drapeau = DRAPEAUX[mot]
  if (drapeau) return parDrapeau(...drapeau)
  const champ = champDe(mot)
  if (champ) return parChamp(champ, texte(c))
  const date = parDate(mot, () => texte(c))
  if (date) return date
  const compose = COMPOSES[mot]
  if (compose) return compose(c)
  if (/^[\d*]/.test(mot)) return parEnsemble(c, mot, false)
  throw new ErreurSyntaxe('critere inconnu')
}

function lireCles(c: Curseur): readonly Critere[] {
  const criteres: Critere[] = []
  while (c.position < c.noeuds.length) criteres.push(lireCle(c))
  if (criteres.length === 0) throw new ErreurSyntaxe('recherche vide')
  return criteres
}

export type Recherche = { jeuInconnu: true } | { critere: Critere }

/** Lit les critères de SEARCH, jeu de caractères compris ; lève `ErreurSyntaxe` (RFC 3501 §6.4.4). */
export function lireRecherche(
  noeuds: readonly Noeud[],
  { vue, recents }: Pick<Curseur, 'vue' | 'recents'>,
): Recherche {
  const [premier, jeu] = noeuds
  const avecJeu = premier?.genre === 'atome' && premier.texte.toUpperCase() === 'CHARSET'
  if (avecJeu && !/^(UTF-8|US-ASCII)$/i.test(texteDe(jeu))) return { jeuInconnu: true }
  return { critere: tous(lireCles({ noeuds, position: avecJeu ? 2 : 0, vue, recents })) }
}
