import { GENRE, type Noeud } from '../arbre/noeud.ts'
import type { Cle, Rang } from '../preparer/schematron-prepare.ts'
import type { Calcul, Contexte } from '../xpath/calculs/calcul.ts'
import type { Expression } from '../xpath/expression.ts'
import { ecrireItem } from '../xpath/valeurs/ecrire.ts'
import type { Suite } from '../xpath/valeurs/valeur.ts'
import type { Branche } from './motif.ts'

type Table = ReadonlyMap<string, readonly Noeud[]>

/** Tous les nœuds d'un document, attributs compris, en ordre. */
function* tous(noeud: Noeud): Generator<Noeud> {
  yield noeud
  yield* noeud.attributs
  for (const enfant of noeud.enfants) {
    if (enfant.genre === GENRE.element) yield* tous(enfant)
    else yield enfant
  }
}

/** Les `xsl:key` d'un schematron : une table par clé et par document, faite à la première demande. */
export function creerCles(
  cles: readonly Cle[],
  expression: (rang: Rang) => Expression,
  compilerMotif: (e: Expression) => readonly Branche[],
  calculer: (rang: Rang) => Calcul,
): (nom: string, valeur: string, document: Noeud) => Suite | null {
  const tables = new WeakMap<Noeud, Map<string, Table>>()
  const dresser = (nom: string, document: Noeud): Table => {
    const table = new Map<string, Noeud[]>()
    const definitions = cles
      .filter((cle) => cle.nom === nom)
      .map(({ motif, valeur }) => ({
        branches: compilerMotif(expression(motif)),
        calcul: calculer(valeur),
      }))
    for (const noeud of tous(document)) {
      const c: Contexte = { item: noeud, position: 1, taille: 1, variables: null, courant: noeud }
      for (const { branches, calcul } of definitions) {
        if (!branches.some((branche) => branche.convient(noeud, c))) continue
        for (const texte of new Set(calcul.suite(c).map(ecrireItem))) {
          table.set(texte, [...(table.get(texte) ?? []), noeud])
        }
      }
    }
    return table
  }
  return (nom, valeur, document) => {
    if (!cles.some((cle) => cle.nom === nom)) return null
    const ici = tables.get(document) ?? new Map<string, Table>()
    tables.set(document, ici)
    const table = ici.get(nom) ?? dresser(nom, document)
    ici.set(nom, table)
    return table.get(valeur) ?? []
  }
}
