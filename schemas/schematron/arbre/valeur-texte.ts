import { GENRE, type Noeud } from './noeud.ts'

function accumuler(noeud: Noeud, morceaux: string[]): void {
  for (const enfant of noeud.enfants) {
    if (enfant.genre === GENRE.texte) morceaux.push(enfant.valeur)
    else if (enfant.genre === GENRE.element) accumuler(enfant, morceaux)
  }
}

/** La valeur textuelle d'un nœud au sens de XPath : tout le texte qu'un élément contient. */
export function valeurTexte(noeud: Noeud): string {
  if (noeud.genre > GENRE.element) return noeud.valeur
  const { enfants } = noeud
  if (enfants.length === 0) return ''
  if (enfants.length === 1 && enfants[0]?.genre === GENRE.texte) return enfants[0].valeur
  const morceaux: string[] = []
  accumuler(noeud, morceaux)
  return morceaux.join('')
}
