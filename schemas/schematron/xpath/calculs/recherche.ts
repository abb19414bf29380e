import { type Noeud, racineDe } from '../../arbre/noeud.ts'
import type { EtapeAxe } from '../expression.ts'
import { atomiserItem } from '../valeurs/atomiser.ts'
import type { Atomique } from '../valeurs/valeur.ts'
import { type Compiler, type Contexte, surItem, type Visite } from './calcul.ts'
import { egaliteIndexable, sansVariable } from './egalite-indexable.ts'
import { ordonner } from './ordonner.ts'
import type { Pas } from './pas.ts'

/** Le nœud de chaque clé, ou ses nœuds : presque toutes n'en ont qu'un. */
type Table = ReadonlyMap<string, Noeud | readonly Noeud[]>

/** Une recherche par table dans un document de référence ; rend `null` quand elle ne s'applique pas. */
export interface Recherche {
  /** Rang de l'étape dont la table donne les nœuds. */
  readonly rang: number
  trouver(document: Noeud, c: Contexte): readonly Noeud[] | null
  /** Y a-t-il un nœud ? Présent quand l'égalité dit tout : la liste des clés suffit, l'arbre est rendu. */
  existe?: (document: Noeud, c: Contexte) => boolean | null
}

function texteDe(valeur: Atomique): string | null {
  if (typeof valeur === 'string') return valeur
  return typeof valeur === 'object' && valeur.type === 'non-type' ? valeur.valeur : null
}

function dresser(
  document: Noeud,
  avant: readonly Pas[],
  pas: Pas,
  cles: (n: Noeud) => readonly string[],
): Table {
  const table = new Map<string, Noeud | Noeud[]>()
  const ranger: Visite = (noeud) => {
    for (const cle of cles(noeud)) {
      const deja = table.get(cle)
      if (deja === undefined) table.set(cle, noeud)
      else if (Array.isArray(deja)) deja.push(noeud)
      else if (deja !== noeud) table.set(cle, [deja, noeud])
    }
    return false
  }
  const vide: Contexte = { item: document, position: 1, taille: 1, variables: null, courant: null }
  const aller = (rang: number, noeud: Noeud): boolean => {
    const suivant = avant[rang]
    if (suivant === undefined) return pas.parcours(noeud, ranger)
    return suivant.visiter(noeud, vide, (n) => aller(rang + 1, n))
  }
  aller(0, document)
  return table
}

/**
 * Un jeu de valeurs se consulte des centaines de fois par document jugé : `doc(…)//Concept[@code = $c]` y
 * cherche par une table faite une fois, plutôt qu'en relisant chaque concept. L'étape garde tous ses
 * prédicats : la table ne fait que choisir les candidats.
 */
export function compilerRecherche(
  etapes: readonly EtapeAxe[],
  pas: readonly Pas[],
  compiler: Compiler,
): Recherche | null {
  const rang = etapes.findIndex((etape) => egaliteIndexable(etape) !== null)
  const [etape, celui] = [etapes[rang], pas[rang]]
  if (etape === undefined || celui === undefined) return null
  const egalite = egaliteIndexable(etape)
  const avant = pas.slice(0, rang)
  if (egalite === null || celui.filtre?.seul !== true) return null
  if (!etapes.slice(0, rang).every(sansVariable)) return null
  const [cle, valeur] = [compiler(egalite.cle), compiler(egalite.valeur)]
  const tables = new WeakMap<Noeud, Table>()
  const clesDe = (noeud: Noeud): readonly string[] => {
    const c: Contexte = { item: noeud, position: 1, taille: 1, variables: null, courant: null }
    return cle.suite(c).map((item) => texteDe(atomiserItem(item)) ?? '')
  }
  /** Les textes cherchés, ou `null` quand la table ne s'applique pas. */
  const cherches = (document: Noeud, c: Contexte): readonly string[] | null => {
    if ((racineDe(document).arbre?.adresse ?? null) === null) return null
    const textes = valeur.suite(c).map((item) => texteDe(atomiserItem(item)))
    return textes.every((texte) => texte !== null) ? textes : null
  }
  const trouver: Recherche['trouver'] = (document, c) => {
    const textes = cherches(document, c)
    if (textes === null) return null
    let table = tables.get(document)
    if (table === undefined) {
      table = dresser(document, avant, celui, clesDe)
      tables.set(document, table)
    }
    const connue = table
    const trouves = textes.flatMap((texte) => connue.get(texte) ?? [])
    const interne = surItem(c, document)
    return ordonner(trouves).filter((noeud) => celui.filtre?.garde(noeud, interne) ?? true)
  }
  if (rang < etapes.length - 1 || !egalite.seule) return { rang, trouver }
  const listes = new WeakMap<Noeud, ReadonlySet<string>>()
  const existe = (document: Noeud, c: Contexte): boolean | null => {
    const textes = cherches(document, c)
    if (textes === null) return null
    let liste = listes.get(document)
    if (liste === undefined) {
      liste = new Set(dresser(document, avant, celui, clesDe).keys())
      listes.set(document, liste)
      document.arbre?.relacher?.()
    }
    const connue = liste
    return textes.some((texte) => connue.has(texte))
  }
  return { rang, trouver, existe }
}
