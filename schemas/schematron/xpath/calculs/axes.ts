import { visiterDescendants } from '../../arbre/elements-par-cle.ts'
import { GENRE, type Noeud, racineDe } from '../../arbre/noeud.ts'
import type { Axe } from '../expression.ts'
import type { Visite } from './calcul.ts'
import type { TestNoeud } from './tests.ts'

/** Visite les nœuds d'un axe qui passent le test, dans l'ordre de l'axe ; rend vrai si la visite s'arrête. */
export type Parcours = (origine: Noeud, visite: Visite) => boolean

function parmi(liste: readonly Noeud[], test: TestNoeud, visite: Visite): boolean {
  for (const noeud of liste) if (test(noeud) && visite(noeud)) return true
  return false
}

function descendre(origine: Noeud, test: TestNoeud, visite: Visite): boolean {
  for (const enfant of origine.enfants) {
    if (test(enfant) && visite(enfant)) return true
    if (enfant.enfants.length > 0 && descendre(enfant, test, visite)) return true
  }
  return false
}

function monter(depart: Noeud | null, test: TestNoeud, visite: Visite): boolean {
  for (let n = depart; n !== null; n = n.parent) if (test(n) && visite(n)) return true
  return false
}

function freres(origine: Noeud, sens: 1 | -1): readonly Noeud[] {
  if (origine.genre === GENRE.attribut || origine.parent === null) return []
  const tous = origine.parent.enfants
  const rang = tous.indexOf(origine)
  return sens === 1 ? tous.slice(rang + 1) : tous.slice(0, rang).reverse()
}

/** Les nœuds après (ou avant) l'origine dans le document, ancêtres et descendants exceptés. */
function autour(origine: Noeud, sens: 1 | -1): readonly Noeud[] {
  const trouves: Noeud[] = []
  descendre(
    racineDe(origine),
    () => true,
    (n) => {
      const apres = n.ordre > origine.fin
      const avant = n.fin < origine.ordre
      if (sens === 1 ? apres : avant) trouves.push(n)
      return false
    },
  )
  return sens === 1 ? trouves : trouves.reverse()
}

/** Le parcours d'un axe ; `cle` est le numéro du seul nom admis, s'il n'y en a qu'un. */
export function parcoursDe(axe: Axe, test: TestNoeud, cle: number | null): Parcours {
  switch (axe) {
    case 'child':
      return (o, v) => parmi(o.enfants, test, v)
    case 'attribute':
      return (o, v) => parmi(o.attributs, test, v)
    case 'self':
      return (o, v) => test(o) && v(o)
    case 'parent':
      return (o, v) => o.parent !== null && test(o.parent) && v(o.parent)
    case 'descendant':
      if (cle !== null) return (o, v) => visiterDescendants(o, racineDe(o), cle, v)
      return (o, v) => descendre(o, test, v)
    case 'descendant-or-self':
      return (o, v) => (test(o) && v(o)) || descendre(o, test, v)
    case 'ancestor':
      return (o, v) => monter(o.parent, test, v)
    case 'ancestor-or-self':
      return (o, v) => monter(o, test, v)
    case 'following-sibling':
      return (o, v) => parmi(freres(o, 1), test, v)
    case 'preceding-sibling':
      return (o, v) => parmi(freres(o, -1), test, v)
    case 'following':
      return (o, v) => parmi(autour(o, 1), test, v)
    case 'preceding':
      return (o, v) => parmi(autour(o, -1), test, v)
  }
}
