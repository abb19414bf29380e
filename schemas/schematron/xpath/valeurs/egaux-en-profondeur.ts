import { GENRE, type Noeud } from '../../arbre/noeud.ts'
import { comparerValeurs } from './comparer.ts'
import { type Atomique, estNoeud, type Item, type Suite } from './valeur.ts'

const memesNoms = (a: Noeud, b: Noeud): boolean => a.nom === b.nom && a.espace === b.espace

const compares = (noeud: Noeud): readonly Noeud[] =>
  noeud.enfants.filter((n) => n.genre === GENRE.element || n.genre === GENRE.texte)

function attributsEgaux(a: Noeud, b: Noeud): boolean {
  if (a.attributs.length !== b.attributs.length) return false
  return a.attributs.every((x) => b.attributs.some((y) => memesNoms(x, y) && x.valeur === y.valeur))
}

function noeudsEgaux(a: Noeud, b: Noeud): boolean {
  if (a.genre !== b.genre || !memesNoms(a, b)) return false
  if (a.genre > GENRE.element) return a.valeur === b.valeur
  const [x, y] = [compares(a), compares(b)]
  if (x.length !== y.length || !attributsEgaux(a, b)) return false
  return x.every((enfant, rang) => {
    const autre = y[rang]
    return autre !== undefined && noeudsEgaux(enfant, autre)
  })
}

function valeursEgales(a: Atomique, b: Atomique): boolean {
  try {
    return comparerValeurs('=', a, b)
  } catch {
    return false
  }
}

function itemsEgaux(a: Item, b: Item): boolean {
  if (estNoeud(a) || estNoeud(b)) return estNoeud(a) && estNoeud(b) && noeudsEgaux(a, b)
  return valeursEgales(a, b)
}

/** `deep-equal` : mêmes items, mêmes sous-arbres, commentaires et instructions ignorés (F&O §15.3.1 [V]). */
export function egauxEnProfondeur(a: Suite, b: Suite): boolean {
  if (a.length !== b.length) return false
  return a.every((item, rang) => {
    const autre = b[rang]
    return autre !== undefined && itemsEgaux(item, autre)
  })
}
