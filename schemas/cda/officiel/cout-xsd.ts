import { GENRE, type Noeud } from '../../schematron/arbre/noeud.ts'

/**
 * Pour chaque faute, la bibliothèque remonte tous les nœuds placés avant dans le même parent, puis dans ses
 * ancêtres : deux nanosecondes par nœud. Un document fait pour nuire y passerait des minutes.
 */
const PAS_MAX = 3e9

/** Le nombre d'éléments, fois la plus longue remontée : ce que coûteraient autant de fautes que d'éléments. */
export function coutXsd(document: Noeud): number {
  let elements = 0
  let remontee = 0
  const visiter = (noeud: Noeud, avant: number): void => {
    elements += 1
    remontee = Math.max(remontee, avant)
    noeud.enfants.forEach((enfant, rang) => {
      if (enfant.genre === GENRE.element) visiter(enfant, avant + rang)
    })
  }
  visiter(document, 0)
  return elements * remontee
}

/** Vrai quand le schéma XML peut être appliqué sans que de mauvaises données bloquent le banc. */
export const coutAdmis = (document: Noeud): boolean => coutXsd(document) <= PAS_MAX
