import { GENRE, type Noeud } from './noeud.ts'

const AUCUN: readonly Noeud[] = []

function ranger(noeud: Noeud, parCle: Map<number, Noeud[]>): void {
  for (const enfant of noeud.enfants) {
    if (enfant.genre !== GENRE.element) continue
    const liste = parCle.get(enfant.cle)
    if (liste === undefined) parCle.set(enfant.cle, [enfant])
    else liste.push(enfant)
    ranger(enfant, parCle)
  }
}

/** Rang du premier nœud de la liste, en ordre du document, placé après `ordre`. */
function premierApres(liste: readonly Noeud[], ordre: number): number {
  let bas = 0
  let haut = liste.length
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((liste[milieu]?.ordre ?? 0) <= ordre) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

/** Tous les éléments d'un document qui portent ce nom, en ordre ; l'index est fait une fois par document. */
export function elementsDuDocument(document: Noeud, cle: number): readonly Noeud[] {
  const { arbre } = document
  if (arbre === null) return AUCUN
  if (arbre.parCle === null) {
    arbre.parCle = new Map()
    ranger(document, arbre.parCle)
  }
  return arbre.parCle.get(cle) ?? AUCUN
}

/** Passe à `visiter` les descendants de ce nom, en ordre, jusqu'à ce qu'il rende vrai. */
export function visiterDescendants(
  noeud: Noeud,
  document: Noeud,
  cle: number,
  visiter: (trouve: Noeud) => boolean,
): boolean {
  const liste = elementsDuDocument(document, cle)
  const debut = noeud === document ? 0 : premierApres(liste, noeud.ordre)
  for (let i = debut; i < liste.length; i += 1) {
    const trouve = liste[i]
    if (trouve === undefined || trouve.ordre > noeud.fin) return false
    if (visiter(trouve)) return true
  }
  return false
}
