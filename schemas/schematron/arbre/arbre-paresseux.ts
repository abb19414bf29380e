import { GENRE, type Noeud } from './noeud.ts'

/**
 * Un document dont le contenu n'est lu qu'à la première demande. Une nomenclature de 38 000 codes fait un
 * arbre de 20 Mio : qui n'en garde que la liste des codes le rend aussitôt par `relacher`, et `rendu` le
 * sait.
 */
export function arbreParesseux(adresse: string, lire: () => Noeud, rendu: () => void): Noeud {
  let enfants: readonly Noeud[] | null = null
  const relacher = (): void => {
    enfants = null
    arbre.parCle = null
    rendu()
  }
  const arbre: NonNullable<Noeud['arbre']> = { texte: '', adresse, parCle: null, relacher }
  const document: Noeud = {
    genre: GENRE.document,
    nom: '',
    prefixe: '',
    espace: '',
    cle: -1,
    parent: null,
    get enfants() {
      if (enfants === null) {
        enfants = lire().enfants
        for (const enfant of enfants) enfant.parent = document
      }
      return enfants
    },
    set enfants(_autres) {
      throw new Error('Un document de référence ne se change pas')
    },
    attributs: [],
    valeur: '',
    ordre: 0,
    fin: Number.MAX_SAFE_INTEGER,
    position: 0,
    portee: null,
    arbre,
  }
  return document
}
