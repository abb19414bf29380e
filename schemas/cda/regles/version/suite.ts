import { descendre } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'
import { numeroDe, parents } from './parent.ts'

/** Une version suivante nomme celle qu'elle remplace, et la première ne remplace rien (cda.md §8 [V]). */
export const suite: RegleDocument = {
  regle: 'cda.version.suite',
  objet: 'le numéro de version et le remplacement s’accordent',
  source: 'cda.md §8',
  marque: 'V',
  gravite: 'avertissement',
  juger({ racine }) {
    const numero = numeroDe(racine)
    const noeud = descendre(racine, 'versionNumber')
    const [parent] = parents(racine)
    if (numero === null || numero === 0 || noeud === null) return []
    if (parent === undefined) {
      if (numero === 1) return []
      const message = `La version ${numero} ne dit pas quelle version elle remplace.`
      return [relever(noeud, message, 'Ajouter relatedDocument typeCode="RPLC".')]
    }
    const precedent = numeroDe(parent)
    if (numero > 1 && (precedent === null || precedent === numero - 1)) return []
    const message =
      numero === 1
        ? 'Une première version (versionNumber 1) dit remplacer un document.'
        : `La version ${numero} dit remplacer la version ${precedent}.`
    return [relever(noeud, message, 'Ajouter 1 au numéro de la version remplacée.')]
  },
}
